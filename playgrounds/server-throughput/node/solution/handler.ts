import type { Database } from '../lab/database.ts';
import type { Handler } from '../lab/server.ts';

export function createHandler(db: Database): Handler {
  // 풀은 서버가 시작할 때 한 번 만들고, 모든 요청이 함께
  // 씁니다.
  // The pool is made once, when the server starts, and
  // shared by all requests.
  const pool = db.createPool({ max: db.maxConnections });

  return async (request, response) => {
    const id = Number(request.url?.split('/').at(-1));
    const { rows } = await pool.query(db.sql, [id]);
    response.end(JSON.stringify(rows[0]));
  };
}
