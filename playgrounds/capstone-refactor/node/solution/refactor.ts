import type { Row, Shop } from '../lab/shop.ts';

type Get = (order: number) => Promise<string>;

// 다음 페이지가 있는지는 앞의 답이 알려 주므로 겹칠 수
// 없습니다
// Only the answer before tells the next page: no overlap
async function allOrders(shop: Shop): Promise<number[]> {
  const orders: number[] = [];
  for (let page: number | null = 0; page !== null; ) {
    const { more, next } = await shop.nextPageAsync(page);
    orders.push(...more);
    page = next;
  }
  return orders;
}

// 작업자 `limit`명이 주문을 하나씩 가져가 맡습니다
// So many workers take the orders one by one
async function mapLimited(limit: number, get: Get, orders: readonly number[]): Promise<string[]> {
  const results: string[] = [];
  const left = orders.entries();
  const worker = async (): Promise<void> => {
    for (const [at, order] of left) results[at] = await get(order);
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}

// 세 단계 모두 주문 번호만 알면 되므로 함께 시작합니다
// All three need nothing but the orders: they start
// together
export async function report(shop: Shop): Promise<Row[]> {
  const orders = await allOrders(shop);
  const [prices, customers, notes] = await Promise.all([
    mapLimited(shop.limit, (order) => shop.prices.getAsync(order), orders),
    mapLimited(shop.limit, (order) => shop.customers.getAsync(order), orders),
    mapLimited(shop.limit, (order) => shop.readNoteAsync(order), orders),
  ]);
  return orders.map((order, at) => [order, prices[at], customers[at], notes[at]]);
}
