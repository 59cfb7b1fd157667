import type { Database } from '../../lab/database.ts';
import type { Handler } from '../../lab/server.ts';

const cell = new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer);

// 조회는 풀로 하지만, 열 번에 한 번 기록하느라 스레드를 막습니다 / Uses the pool, yet now and then blocks to write a record
export function createHandler(db: Database): Handler {
  const pool = db.createPool({ max: db.maxConnections });

  return async (request, response) => {
    const id = Number(request.url?.split('/').at(-1));
    const { rows } = await pool.query(db.sql, [id]);
    if (id % 10 === 0) Atomics.wait(cell, 0, 0, 80);
    response.end(JSON.stringify(rows[0]));
  };
}
