import type { Database } from '../../lab/database.ts';
import type { Order } from '../../lab/driver.ts';

// 함께 시작했지만 연결 하나에서 줄을 섭니다 / Started together, yet they queue for one connection
export async function findOrders(db: Database, ids: readonly number[]): Promise<(Order | undefined)[]> {
  const connection = await db.connect();
  const results = await Promise.all(ids.map((id) => connection.query(db.sql, [id])));
  await connection.end();
  return results.map(({ rows }) => rows[0]);
}
