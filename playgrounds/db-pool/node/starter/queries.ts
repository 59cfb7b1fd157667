import type { Database } from '../lab/database.ts';
import type { Order } from '../lab/driver.ts';

// 조회를 Promise.all로 묶었지만 연결은 하나입니다
// The queries are gathered by Promise.all, yet there is one
// connection
export async function findOrders(db: Database, ids: readonly number[]): Promise<(Order | undefined)[]> {
  const connection = await db.connect();
  try {
    const results = await Promise.all(ids.map((id) => connection.query(db.sql, [id])));
    return results.map(({ rows }) => rows[0]);
  } finally {
    await connection.end();
  }
}
