import type { Database } from '../../lab/database.ts';
import type { Order } from '../../lab/driver.ts';

// forEach는 async 콜백을 기다리지 않습니다 / forEach does not wait for async callbacks
export async function findOrders(db: Database, ids: readonly number[]): Promise<(Order | undefined)[]> {
  const pool = db.createPool({ max: db.maxConnections });
  const orders: (Order | undefined)[] = [];
  ids.forEach(async (id) => {
    const { rows } = await pool.query(db.sql, [id]);
    orders.push(rows[0]);
  });
  await pool.end();
  return orders;
}
