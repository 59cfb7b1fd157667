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

// 24건을 한꺼번에 보냅니다 / Sends all 24 at once
export async function report(shop: Shop): Promise<Row[]> {
  const orders = await allOrders(shop);
  const [prices, customers, notes] = await Promise.all([
    Promise.all(orders.map((order) => shop.prices.getAsync(order))),
    Promise.all(orders.map((order) => shop.customers.getAsync(order))),
    Promise.all(orders.map((order) => shop.readNoteAsync(order))),
  ]);
  return orders.map((order, at) => [order, prices[at], customers[at], notes[at]]);
}
