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

// 주문 하나의 셋만 겹치고, 주문끼리는 겹치지 않습니다 / Overlaps the three of an order, not the orders
export async function report(shop: Shop): Promise<Row[]> {
  const orders = await allOrders(shop);
  const rows: Row[] = [];
  for (const order of orders) {
    const answers = [shop.prices.getAsync(order), shop.customers.getAsync(order), shop.readNoteAsync(order)];
    rows.push([order, ...(await Promise.all(answers))]);
  }
  return rows;
}
