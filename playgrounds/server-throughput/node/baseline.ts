import type { Database } from './lab/database.ts';
import type { Handler } from './lab/server.ts';

/** 기준선: 블로킹 드라이버로 조회합니다 / Baseline: queries with the blocking driver */
export const createHandler =
  (db: Database): Handler =>
  (request, response) => {
    const id = Number(request.url?.split('/').at(-1));
    const { rows } = db.querySync(db.sql, [id]);
    response.end(JSON.stringify(rows[0]));
  };
