import type { Database } from '../../lab/database.ts';
import type { Order } from '../../lab/driver.ts';

// 풀을 쓰지만 하나씩 기다립니다 / Uses a pool, yet waits for one query at a time
export async function findOrders(db: Database, ids: readonly number[]): Promise<(Order | undefined)[]> {
  const pool = db.createPool({ max: db.maxConnections });
  const orders: (Order | undefined)[] = [];
  for (const id of ids) {
    const { rows } = await pool.query(db.sql, [id]);
    orders.push(rows[0]);
  }
  await pool.end();
  return orders;
}
