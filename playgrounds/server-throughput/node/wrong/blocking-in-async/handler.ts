import type { Database } from '../../lab/database.ts';
import type { Handler } from '../../lab/server.ts';

// async 함수 안에 두어도 막는 호출은 그대로입니다 / Inside an async function, a blocking call still blocks
export function createHandler(db: Database): Handler {
  return async (request, response) => {
    const id = Number(request.url?.split('/').at(-1));
    const { rows } = await Promise.resolve(db.querySync(db.sql, [id]));
    response.end(JSON.stringify(rows[0]));
  };
}
