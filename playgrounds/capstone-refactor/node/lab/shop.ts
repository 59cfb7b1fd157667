import { setImmediate } from 'node:timers/promises';
import { type Backend, ServiceError } from '../../../kit/ts/backend.ts';
import { REFUSED, TOO_MANY_CLIENTS } from '../../../kit/ts/bounds.ts';
import { createDisk } from './disk.ts';
import { createPages, PAGE_MS, PAGES } from './pages.ts';
import { type Row, rowsOf } from './rows.ts';
import { createService, LIMIT, type Service } from './services.ts';
import { createTally } from './tally.ts';

export type { Row } from './rows.ts';

/** 보고서에 필요한 바깥 세계 / The outside world that a report needs */
export interface Shop {
  /** API와 DB가 한꺼번에 받는 수(6). 넘으면 거절합니다 / What API and database take at a time (six); beyond it they refuse */
  readonly limit: number;
  /** HTTP API: 주문의 가격 / The price of an order */
  readonly prices: Service;
  /** DB: 주문의 고객 / The customer of an order */
  readonly customers: Service;
  /** 주문 번호 여섯 개와, 다음 페이지가 있다면 그 번호 / Six orders, and the number of the next page if there is one */
  nextPage(page: number): { more: readonly number[]; next: number | null };
  nextPageAsync(page: number): Promise<{ more: readonly number[]; next: number | null }>;
  /** 느린 디스크의 메모. 다 읽을 때까지 이벤트 루프를 막습니다 / A note on a slow disk; blocks the event loop until it is read */
  readNote(order: number): string;
  /** 작업자 여섯 명인 풀에 넘깁니다. 바쁘면 줄을 섭니다 / Hands the read to a pool of six workers; it queues while they are busy */
  readNoteAsync(order: number): Promise<string>;
}

type Report = (shop: Shop) => readonly Row[] | Promise<readonly Row[]>;

/** The shop of one run, with what it saw of the report that was made from it. */
export function createWorld(backend: Backend) {
  const tally = createTally();
  const prices = createService(backend, tally, {
    ...{ stage: 'prices', name: 'price', label: 'api', on: 'http', refusal: REFUSED },
  });
  const customers = createService(backend, tally, {
    ...{ stage: 'customers', name: 'customer', label: 'db', on: 'query', refusal: TOO_MANY_CLIENTS },
  });
  const { nextPage, nextPageAsync, seen: pages } = createPages(backend);
  const { readNote, readNoteAsync, seen: disk } = createDisk(backend, tally);
  const shop: Shop = {
    limit: LIMIT,
    prices: prices.service,
    customers: customers.service,
    ...{ nextPage, nextPageAsync, readNote, readNoteAsync },
  };
  let threw = false;
  let rows = { missing: 0, empty: 0, misplaced: 0 };
  /** 아무도 기다리지 않은 거절 / Refusals that nobody awaited */
  let unheard = 0;

  /** What nobody awaits is judged by what was counted, not as an error that nobody caught. */
  function letRefusalsBe(): void {
    const look = (reason: unknown) => {
      if (!(reason instanceof ServiceError)) throw reason;
      unheard += 1;
    };
    process.on('unhandledRejection', look);
    backend.afterwards(() => process.off('unhandledRejection', look));
  }

  const refused = () => prices.seen.refused + customers.seen.refused;

  async function run(report: Report): Promise<unknown> {
    letRefusalsBe();
    try {
      const made = await report(shop);
      rows = rowsOf(made);
      // Only then it is known which of the refusals nobody awaited.
      if (refused() > 0) await setImmediate();
      return made;
    } catch (error) {
      threw = error instanceof ServiceError;
      throw error;
    }
  }

  /** 무엇을 세었는가: 판정은 이것으로 합니다 / What was counted: this is what is judged */
  function facts(): Record<string, number> {
    return {
      refusedPrices: threw ? prices.seen.refused : 0,
      refusedCustomers: threw ? customers.seen.refused : 0,
      // What is not awaited hides nothing on purpose.
      hidden: threw || unheard > 0 ? 0 : refused(),
      ...rows,
      blockedCalls: prices.seen.blocked + customers.seen.blocked + pages.blocked,
      blockedNotes: disk.blocked,
      guessed: pages.guessed,
      ...tally.most(),
      share: tally.share(PAGES * PAGE_MS),
    };
  }

  return { run, facts };
}
export type World = ReturnType<typeof createWorld>;
