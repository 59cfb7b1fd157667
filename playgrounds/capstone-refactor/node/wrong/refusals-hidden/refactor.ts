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

// 거절당한 호출을 빈칸으로 감춥니다 / Hides what was refused behind an empty cell
export async function report(shop: Shop): Promise<Row[]> {
  const orders = await allOrders(shop);
  const all = await Promise.all(
    orders.map((order) =>
      Promise.all([
        shop.prices.getAsync(order).catch(() => undefined),
        shop.customers.getAsync(order).catch(() => undefined),
        shop.readNoteAsync(order),
      ]),
    ),
  );
  return orders.map((order, at) => [order, ...(all[at] ?? [])]);
}
