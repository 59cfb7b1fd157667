import type { Database } from '../lab/database.ts';
import type { Handler } from '../lab/server.ts';

// GET /orders/7에 답합니다. async 함수이니 여럿이 와도 함께
// 처리될까요?
// Answers GET /orders/7. It is an async function: are many
// users served together?
export function createHandler(db: Database): Handler {
  return async (request, response) => {
    const id = Number(request.url?.split('/').at(-1));
    const { rows } = db.querySync(db.sql, [id]);
    response.end(JSON.stringify(rows[0]));
  };
}
