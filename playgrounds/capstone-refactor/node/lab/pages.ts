import type { Backend } from '../../../kit/ts/backend.ts';

/** 한 페이지를 받는 시간 / What one page takes, in ms */
export const PAGE_MS = 20;
export const PAGES = 4;
const ORDERS_OF_A_PAGE = 6;
/** 보고서에 들어갈 주문 / The orders of the report */
export const orders: readonly number[] = Array.from(
  { length: PAGES * ORDERS_OF_A_PAGE },
  (_none, index) => index,
);

/** Pages of order numbers. Only the answer for one tells whether there is another. */
export function createPages(backend: Backend) {
  const seen = { blocked: 0, guessed: 0 };
  const told = new Set<number | null>([0]);

  function operationOf(page: number) {
    if (!told.has(page)) seen.guessed += 1;
    const first = page * ORDERS_OF_A_PAGE;
    const answer = {
      more: orders.slice(first, first + ORDERS_OF_A_PAGE),
      next: page < PAGES - 1 ? page + 1 : null,
    };
    return { label: `page ${page}`, on: 'http', ms: PAGE_MS, answer };
  }

  return {
    seen,
    nextPage(page: number) {
      seen.blocked += 1;
      const answer = backend.block(operationOf(page));
      told.add(answer.next);
      return answer;
    },
    async nextPageAsync(page: number) {
      const answer = await backend.wait(operationOf(page));
      told.add(answer.next);
      return answer;
    },
  };
}
