import type { Database } from '../../lab/database.ts';
import type { Handler } from '../../lab/server.ts';

// 모든 요청이 연결 하나에서 줄을 섭니다 / All requests queue for one connection
export function createHandler(db: Database): Handler {
  const connecting = db.connect();

  return async (request, response) => {
    const id = Number(request.url?.split('/').at(-1));
    const connection = await connecting;
    const { rows } = await connection.query(db.sql, [id]);
    response.end(JSON.stringify(rows[0]));
  };
}
