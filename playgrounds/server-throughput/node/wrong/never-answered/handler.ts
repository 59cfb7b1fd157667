import type { Database } from '../../lab/database.ts';
import type { Handler } from '../../lab/server.ts';

// 반환한 값을 서버가 보내 주리라 믿습니다 / Trusts the server to send what the handler returns
export function createHandler(db: Database): Handler {
  const pool = db.createPool({ max: db.maxConnections });
  return async (request) => {
    const id = Number(request.url?.split('/').at(-1));
    const { rows } = await pool.query(db.sql, [id]);
    return rows[0];
  };
}
