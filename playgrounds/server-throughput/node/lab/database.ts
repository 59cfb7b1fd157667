import { type Backend, type Call, ServiceError } from '../../../kit/ts/backend.ts';
import { TOO_MANY_CLIENTS } from '../../../kit/ts/bounds.ts';
import { sleep } from '../../../kit/ts/clock.ts';
import type { Counts } from './counts.ts';
import type { Link, Rows } from './link.ts';
import { createPool, type Pool } from './pool.ts';

/** 이 서버에 허락된 연결의 수 / How many connections this server may have */
export const MAX_CONNECTIONS = 10;
/** 조회 하나에 걸리는 시간 / What one query takes, in ms */
export const QUERY_MS = 40;

/** `pg`의 Client처럼 씁니다 / Used like a Client of `pg` */
export interface Connection {
  /** 앞 조회가 끝날 때까지 줄을 섭니다 / Stands in a queue until the query before has ended */
  query(sql: string, values: readonly [id: number]): Promise<Rows>;
  end(): Promise<void>;
}

export interface Database {
  /** 주문 한 건을 찾는 SQL. 답에 40 ms가 걸립니다 / Finds one order; the answer takes 40 ms */
  readonly sql: string;
  readonly maxConnections: number;
  /** 블로킹 드라이버: 답이 올 때까지 스레드를 막습니다 / The blocking driver: stops the thread until the answer is there */
  querySync(sql: string, values: readonly [id: number]): Rows;
  connect(): Promise<Connection>;
  /** `pg`의 Pool처럼, 연결을 `max`개까지 필요할 때 엽니다 / Opens up to `max` connections on demand, like a Pool of `pg` */
  createPool(options: { max: number }): Pool;
}

const find = (id: number): Rows => ({ rows: [{ id, item: `item ${id}` }] });

/**
 * 내장 데이터베이스: 연결 하나는 한 번에 조회 하나, 조회 하나에 40 ms. / The embedded database: one query at a time on a
 * connection, 40 ms for each. `crowd` resolves when all users of a rush have come, however slow this machine is.
 */
export function createDatabase(backend: Backend, counts: Counts, crowd: () => Promise<void>): Database {
  let open = 0;
  let running = 0;

  function connectNow(): Link {
    if (open >= MAX_CONNECTIONS) {
      counts.refused += 1;
      throw new ServiceError(TOO_MANY_CLIENTS);
    }
    open += 1;
    let isClosed = false;
    const link: Link = {
      isBusy: false,
      async run(call, id) {
        link.isBusy = true;
        call.begin();
        running += 1;
        counts.together = Math.max(counts.together, running);
        await crowd();
        await sleep(backend.scaled(QUERY_MS));
        running -= 1;
        link.isBusy = false;
        call.end();
        return find(id);
      },
      close() {
        if (!isClosed) open -= 1;
        isClosed = true;
      },
    };
    return link;
  }

  function ask(id: number): Call {
    const call = backend.open({ label: `#${id}`, on: 'query' });
    call.queue();
    counts.queries.set(id, call);
    return call;
  }

  return {
    sql: 'SELECT id, item FROM orders WHERE id = $1',
    maxConnections: MAX_CONNECTIONS,
    querySync(_sql, [id]) {
      counts.blocking += 1;
      return backend.block({ label: `#${id}`, on: 'query', ms: QUERY_MS, answer: find(id) });
    },
    async connect() {
      const link = connectNow();
      const isOfRequest = counts.arrived > 0;
      if (isOfRequest) counts.kept += 1;
      let before: Promise<unknown> = Promise.resolve();
      let waiting = 0;
      return {
        query(_sql, [id]) {
          const call = ask(id);
          if (waiting > 0) counts.shared += 1;
          waiting += 1;
          const turn = before.then(() => link.run(call, id));
          before = turn.then(() => (waiting -= 1));
          return turn;
        },
        async end() {
          await before;
          if (isOfRequest) counts.kept -= 1;
          link.close();
        },
      };
    },
    createPool: ({ max }) => createPool(max, { connectNow, ask, counts }),
  };
}
