import type { Row, Shop } from '../../lab/shop.ts';

type Get = (order: number) => Promise<string>;

async function allOrders(shop: Shop): Promise<number[]> {
  const orders: number[] = [];
  for (let page: number | null = 0; page !== null; ) {
    const { more, next } = await shop.nextPageAsync(page);
    orders.push(...more);
    page = next;
  }
  return orders;
}

async function mapLimited(limit: number, get: Get, orders: readonly number[]): Promise<string[]> {
  const results: string[] = [];
  const left = orders.entries();
  const worker = async (): Promise<void> => {
    for (const [at, order] of left) results[at] = await get(order);
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}

// 메모는 async 함수 안에서 막으며 읽습니다 / Reads the notes inside an async function, blocking
export async function report(shop: Shop): Promise<Row[]> {
  const orders = await allOrders(shop);
  const prices = await mapLimited(shop.limit, (order) => shop.prices.getAsync(order), orders);
  const customers = await mapLimited(shop.limit, (order) => shop.customers.getAsync(order), orders);
  const notes = await mapLimited(shop.limit, async (order) => shop.readNote(order), orders);
  return orders.map((order, at) => [order, prices[at], customers[at], notes[at]]);
}
