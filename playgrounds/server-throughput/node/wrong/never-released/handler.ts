import type { Database } from '../../lab/database.ts';
import type { Handler } from '../../lab/server.ts';

// 빌린 연결을 돌려주지 않습니다 / Never gives the borrowed connection back
export function createHandler(db: Database): Handler {
  const pool = db.createPool({ max: db.maxConnections });

  return async (request, response) => {
    const id = Number(request.url?.split('/').at(-1));
    const client = await pool.connect();
    const { rows } = await client.query(db.sql, [id]);
    response.end(JSON.stringify(rows[0]));
  };
}
