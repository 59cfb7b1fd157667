import type { Database } from '../../lab/database.ts';
import type { Handler } from '../../lab/server.ts';

// 풀이 작아 연결이 놉니다 / The pool is too small: connections that are allowed stay unused
export function createHandler(db: Database): Handler {
  const pool = db.createPool({ max: 4 });

  return async (request, response) => {
    const id = Number(request.url?.split('/').at(-1));
    const { rows } = await pool.query(db.sql, [id]);
    response.end(JSON.stringify(rows[0]));
  };
}
