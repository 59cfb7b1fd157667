import { sleep } from '../../../kit/ts/clock.ts';
import type { Driver } from './driver.ts';

/** 연결 하나를 여는 시간 / What opening a connection takes, in ms */
export const CONNECT_MS = 10;

/** DATABASE_URL이 없을 때 쓰는 내장 데이터베이스. 조회 시간은 SQL의 pg_sleep에 적힌 대로 / Takes as long as pg_sleep says */
export const embedded = (connectMs: number): Driver => ({
  async connect() {
    await sleep(connectMs);
    return {
      async run(sql, id) {
        const seconds = /pg_sleep\(([\d.]+)\)/.exec(sql)?.[1];
        if (seconds === undefined)
          throw new SyntaxError(`내장 데이터베이스는 db.sql만 압니다 / only db.sql: ${sql}`);
        await sleep(Number(seconds) * 1000);
        return [{ id, item: `item ${id}` }];
      },
      close: async () => {},
    };
  },
});
