import type { Database } from '../../lab/database.ts';
import type { Order } from '../../lab/driver.ts';

// 시작해 놓고, 결과를 받으려고 다시 부릅니다 / Starts them, then calls again to get the results
export async function findOrders(db: Database, ids: readonly number[]): Promise<(Order | undefined)[]> {
  const pool = db.createPool({ max: db.maxConnections });
  try {
    await Promise.all(ids.map((id) => pool.query(db.sql, [id])));
    const orders: (Order | undefined)[] = [];
    for (const id of ids) orders.push((await pool.query(db.sql, [id])).rows[0]);
    return orders;
  } finally {
    await pool.end();
  }
}
