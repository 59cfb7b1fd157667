import type { Database } from '../../lab/database.ts';
import type { Handler } from '../../lab/server.ts';

// 요청마다 연결을 새로 엽니다 / Opens a connection for each request
export function createHandler(db: Database): Handler {
  return async (request, response) => {
    const id = Number(request.url?.split('/').at(-1));
    const connection = await db.connect();
    try {
      const { rows } = await connection.query(db.sql, [id]);
      response.end(JSON.stringify(rows[0]));
    } finally {
      await connection.end();
    }
  };
}
