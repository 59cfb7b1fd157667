import type { Database } from '../../lab/database.ts';
import type { Order } from '../../lab/driver.ts';

const cell = new Int32Array(new SharedArrayBuffer(4));

// 조회는 겹치지만, 그 뒤에 스레드를 막는 호출은 하나씩 쌓입니다 / The queries overlap; the blocking calls after them add up
export async function findOrders(db: Database, ids: readonly number[]): Promise<(Order | undefined)[]> {
  const pool = db.createPool({ max: db.maxConnections });
  const find = async (id: number) => {
    const { rows } = await pool.query(db.sql, [id]);
    Atomics.wait(cell, 0, 0, 60);
    return rows[0];
  };
  try {
    return await Promise.all(ids.map(find));
  } finally {
    await pool.end();
  }
}
