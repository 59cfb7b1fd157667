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

// 작업자들이 끝나기를 기다리지 않습니다 / Does not wait for its workers
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
  Array.from({ length: shop.limit }, worker);
  return rows;
}
