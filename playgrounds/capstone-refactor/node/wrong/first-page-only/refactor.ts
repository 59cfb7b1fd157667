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

// 첫 페이지의 주문만 처리합니다 / Takes the orders of the first page alone
export async function report(shop: Shop): Promise<Row[]> {
  const { more: orders } = await shop.nextPageAsync(0);
  const prices = await mapLimited(shop.limit, (order) => shop.prices.getAsync(order), orders);
  const customers = await mapLimited(shop.limit, (order) => shop.customers.getAsync(order), orders);
  const notes = await Promise.all(orders.map((order) => shop.readNoteAsync(order)));
  return orders.map((order, at) => [order, prices[at], customers[at], notes[at]]);
}
