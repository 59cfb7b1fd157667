import type { Row, Shop } from '../lab/shop.ts';

// 넘겨받은 동기 프로그램입니다. 같은 행을 같은 순서로
// 내도록, 기다림을 겹쳐서 다시 쓰세요.
// The synchronous program that you take over. Rewrite it:
// the same rows in the same order, with the waits
// overlapped.
export function report(shop: Shop): Row[] {
  // 주문 번호: 페이지마다 다음 페이지가 있는지 알려 줍니다
  // Order numbers: each page tells whether there is another
  const orders: number[] = [];
  for (let page: number | null = 0; page !== null; ) {
    const { more, next } = shop.nextPage(page);
    orders.push(...more);
    page = next;
  }

  const prices = orders.map((order) => shop.prices.get(order)); // HTTP API
  const customers = orders.map((order) => shop.customers.get(order)); // DB
  const notes = orders.map((order) => shop.readNote(order)); // 디스크 / disk
  return orders.map((order, at) => [order, prices[at], customers[at], notes[at]]);
}
