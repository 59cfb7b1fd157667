import type { Database } from '../../lab/database.ts';
import type { Handler } from '../../lab/server.ts';

// 핸들러를 자물쇠로 감쌌습니다: 한 번에 한 요청만 들어갑니다 / A lock around the handler: one request at a time
export function createHandler(db: Database): Handler {
  const pool = db.createPool({ max: db.maxConnections });
  let last: Promise<unknown> = Promise.resolve();

  return (request, response) => {
    const id = Number(request.url?.split('/').at(-1));
    last = last.then(async () => {
      const { rows } = await pool.query(db.sql, [id]);
      response.end(JSON.stringify(rows[0]));
    });
    return last;
  };
}
