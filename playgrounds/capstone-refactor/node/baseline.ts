import type { Row, Shop } from './lab/shop.ts';

/** 기준선: 넘겨받은 동기 프로그램. 하나를 다 기다려야 다음을 부릅니다 / Baseline: the synchronous program, one wait after another */
export function report(shop: Shop): Row[] {
  const orders: number[] = [];
  for (let page: number | null = 0; page !== null; ) {
    const { more, next } = shop.nextPage(page);
    orders.push(...more);
    page = next;
  }
  const prices = orders.map((order) => shop.prices.get(order));
  const customers = orders.map((order) => shop.customers.get(order));
  const notes = orders.map((order) => shop.readNote(order));
  return orders.map((order, at) => [order, prices[at], customers[at], notes[at]]);
}
