import type { Database } from '../../lab/database.ts';
import type { Order } from '../../lab/driver.ts';

// 조회마다 연결을 새로 엽니다 / Opens a connection for each query
export async function findOrders(db: Database, ids: readonly number[]): Promise<(Order | undefined)[]> {
  return Promise.all(
    ids.map(async (id) => {
      const connection = await db.connect();
      try {
        return (await connection.query(db.sql, [id])).rows[0];
      } finally {
        await connection.end();
      }
    }),
  );
}
