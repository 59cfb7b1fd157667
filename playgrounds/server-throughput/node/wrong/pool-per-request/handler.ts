import type { Database } from '../../lab/database.ts';
import type { Handler } from '../../lab/server.ts';

// 풀을 핸들러 안에서 만듭니다: 요청마다 풀이 하나씩 생깁니다 / Makes the pool inside: each request gets one of its own
export function createHandler(db: Database): Handler {
  return async (request, response) => {
    const id = Number(request.url?.split('/').at(-1));
    const pool = db.createPool({ max: db.maxConnections });
    try {
      const { rows } = await pool.query(db.sql, [id]);
      response.end(JSON.stringify(rows[0]));
    } finally {
      await pool.end();
    }
  };
}
