import type { Database } from './lab/database.ts';
import type { Order } from './lab/driver.ts';

/** 기준선: 연결 하나로, 한 조회가 끝나야 다음을 보냅니다 / Baseline: one connection, one query after another */
export async function findOrders(db: Database, ids: readonly number[]): Promise<(Order | undefined)[]> {
  const connection = await db.connect();
  try {
    const orders: (Order | undefined)[] = [];
    for (const id of ids) {
      const { rows } = await connection.query(db.sql, [id]);
      orders.push(rows[0]);
    }
    return orders;
  } finally {
    await connection.end();
  }
}
