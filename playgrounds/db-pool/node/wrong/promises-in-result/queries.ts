import type { Database } from '../../lab/database.ts';
import type { Order } from '../../lab/driver.ts';

// 끝나기를 기다리지만, 값이 아니라 Promise를 반환합니다 / Waits, yet returns promises in place of values
export async function findOrders(
  db: Database,
  ids: readonly number[],
): Promise<Promise<Order | undefined>[]> {
  const pool = db.createPool({ max: db.maxConnections });
  const orders = ids.map(async (id) => (await pool.query(db.sql, [id])).rows[0]);
  await Promise.all(orders);
  await pool.end();
  return orders;
}
