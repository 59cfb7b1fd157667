import type { Database } from '../../lab/database.ts';
import type { Order } from '../../lab/driver.ts';

// return에 await가 없어, 조회가 끝나기 전에 finally가 풀을 닫습니다 / Without await, finally ends the pool before the queries are done
export async function findOrders(db: Database, ids: readonly number[]): Promise<(Order | undefined)[]> {
  const pool = db.createPool({ max: db.maxConnections });
  try {
    return Promise.all(ids.map(async (id) => (await pool.query(db.sql, [id])).rows[0]));
  } finally {
    await pool.end();
  }
}
