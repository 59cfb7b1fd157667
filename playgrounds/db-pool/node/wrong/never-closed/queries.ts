import type { Database } from '../../lab/database.ts';
import type { Order } from '../../lab/driver.ts';

// 풀을 닫지 않습니다 / Never closes the pool
export async function findOrders(db: Database, ids: readonly number[]): Promise<(Order | undefined)[]> {
  const pool = db.createPool({ max: db.maxConnections });
  const results = await Promise.all(ids.map((id) => pool.query(db.sql, [id])));
  return results.map(({ rows }) => rows[0]);
}
