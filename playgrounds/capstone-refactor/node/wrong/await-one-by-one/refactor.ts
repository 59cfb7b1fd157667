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

// 모두 비동기로 부르지만 하나씩 기다립니다 / Asynchronous calls, awaited one by one
export async function report(shop: Shop): Promise<Row[]> {
  const orders = await allOrders(shop);
  const rows: Row[] = [];
  for (const order of orders) {
    const price = await shop.prices.getAsync(order);
    const customer = await shop.customers.getAsync(order);
    rows.push([order, price, customer, await shop.readNoteAsync(order)]);
  }
  return rows;
}
