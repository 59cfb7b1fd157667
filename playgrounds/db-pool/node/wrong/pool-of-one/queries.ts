import type { Database } from '../../lab/database.ts';
import type { Order } from '../../lab/driver.ts';

// 풀이지만 크기가 1입니다 / A pool, but of one
export async function findOrders(db: Database, ids: readonly number[]): Promise<(Order | undefined)[]> {
  const pool = db.createPool({ max: 1 });
  try {
    const results = await Promise.all(ids.map((id) => pool.query(db.sql, [id])));
    return results.map(({ rows }) => rows[0]);
  } finally {
    await pool.end();
  }
}
