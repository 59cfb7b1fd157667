import type { Database } from '../lab/database.ts';
import type { Order } from '../lab/driver.ts';

// 조회는 모두 함께 시작하지만, 풀의 연결이 다섯 개이므로
// 다섯씩 실행됩니다.
// All queries start together; the pool has five
// connections, so they run five at a time.
export async function findOrders(db: Database, ids: readonly number[]): Promise<(Order | undefined)[]> {
  const pool = db.createPool({ max: db.maxConnections });
  try {
    const results = await Promise.all(ids.map((id) => pool.query(db.sql, [id])));
    return results.map(({ rows }) => rows[0]);
  } finally {
    await pool.end();
  }
}
