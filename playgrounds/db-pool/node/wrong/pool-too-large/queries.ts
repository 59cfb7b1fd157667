import type { Database } from '../../lab/database.ts';
import type { Order } from '../../lab/driver.ts';

// 조회의 수만큼 연결을 엽니다 / As many connections as there are queries
export async function findOrders(db: Database, ids: readonly number[]): Promise<(Order | undefined)[]> {
  const pool = db.createPool({ max: ids.length });
  try {
    const results = await Promise.all(ids.map((id) => pool.query(db.sql, [id])));
    return results.map(({ rows }) => rows[0]);
  } finally {
    await pool.end();
  }
}
