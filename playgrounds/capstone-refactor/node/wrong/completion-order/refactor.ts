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

// 행을 끝나는 대로 담습니다 / Collects the rows as they come
export async function report(shop: Shop): Promise<Row[]> {
  const orders = await allOrders(shop);
  const rows: Row[] = [];
  const left = orders.values();
  const worker = async (): Promise<void> => {
    for (const order of left) {
      const answers = [
        shop.prices.getAsync(order),
        shop.customers.getAsync(order),
        shop.readNoteAsync(order),
      ];
      rows.push([order, ...(await Promise.all(answers))]);
    }
  };
  await Promise.all(Array.from({ length: shop.limit }, worker));
  return rows;
}
