import type { Row, Shop } from '../../lab/shop.ts';

// async와 Promise.all을 썼지만 부르는 것은 막는 함수입니다 / async and Promise.all, yet what it calls blocks
export async function report(shop: Shop): Promise<Row[]> {
  const orders: number[] = [];
  for (let page: number | null = 0; page !== null; ) {
    const { more, next } = shop.nextPage(page);
    orders.push(...more);
    page = next;
  }
  return Promise.all(
    orders.map(async (order) => [
      order,
      shop.prices.get(order),
      shop.customers.get(order),
      await shop.readNoteAsync(order),
    ]),
  );
}
