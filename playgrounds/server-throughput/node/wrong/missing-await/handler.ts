import type { Database } from '../../lab/database.ts';
import type { Handler } from '../../lab/server.ts';

// 조회를 기다리지 않고 응답합니다 / Responds without waiting for the query
export function createHandler(db: Database): Handler {
  const pool = db.createPool({ max: db.maxConnections });

  return async (request, response) => {
    const id = Number(request.url?.split('/').at(-1));
    const order = pool.query(db.sql, [id]).then(({ rows }) => rows[0]);
    response.end(JSON.stringify(order));
  };
}
