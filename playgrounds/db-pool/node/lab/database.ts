import { type Backend, type Call, ServiceError } from '../../../kit/ts/backend.ts';
import { CLOSE, CONNECT, TOO_MANY_CLIENTS } from '../../../kit/ts/bounds.ts';
import type { Driver, Link, Order, Served } from './driver.ts';
import { createPool, type Pool, PoolEnded } from './pool.ts';

/** 이 프로그램에 허락된 연결의 수 / How many connections this program may have */
const MAX_CONNECTIONS = 5;
const QUERY_MS = 40;
export const ids: readonly number[] = Array.from({ length: 20 }, (_none, index) => index + 1);

/** `pg`의 Client처럼 씁니다 / Used like a Client of `pg` */
export interface Connection {
  /** 앞 조회가 끝날 때까지 줄을 섭니다 / Stands in a queue until the query before has ended */
  query(sql: string, values: readonly [id: number]): Promise<{ rows: Order[] }>;
  end(): Promise<void>;
}

export interface Database {
  /** 주문 한 건을 찾는 SQL. 답에 40 ms가 걸립니다 / Finds one order; the answer takes 40 ms */
  readonly sql: string;
  readonly maxConnections: number;
  connect(): Promise<Connection>;
  /** `pg`의 Pool처럼, 연결을 `max`개까지 엽니다 / Opens up to `max` connections, like a Pool of `pg` */
  createPool(options: { max: number }): Pool;
}

export function createDatabase(backend: Backend, driver: Driver): Database {
  const links = new Set<Link>();
  let wanted = 0;
  backend.afterwards(() => Promise.all([...links].map((link) => link.close())));
  // What nobody awaits is judged by what did not end, not as an error that nobody caught.
  const letBe = (reason: unknown) => {
    if (!(reason instanceof PoolEnded)) throw reason;
  };
  process.on('unhandledRejection', letBe);
  backend.afterwards(() => process.off('unhandledRejection', letBe));

  async function open(): Promise<Served> {
    const call = backend.open({ label: `${CONNECT} ${wanted + 1}`, on: CONNECT });
    if (wanted >= MAX_CONNECTIONS) {
      call.end('error', TOO_MANY_CLIENTS);
      throw new ServiceError(TOO_MANY_CLIENTS);
    }
    wanted += 1;
    call.begin();
    const link = await driver.connect();
    links.add(link);
    call.end();
    return {
      async run(call, sql, id) {
        call.begin();
        try {
          return { rows: await link.run(sql, id) };
        } finally {
          call.end();
        }
      },
      async end() {
        if (!links.delete(link)) return;
        const call = backend.open({ label: CLOSE, on: CLOSE });
        call.begin();
        await link.close();
        wanted -= 1;
        call.end();
      },
    };
  }

  const ask = (values: readonly number[]): Call => {
    if (!Array.isArray(values))
      throw new TypeError(
        'query(sql, values): values는 [id]처럼 배열 / values must be an array, such as [id]',
      );
    const [id] = values;
    const call = backend.open({ label: `#${id}`, on: 'query' });
    call.queue();
    return call;
  };

  return {
    sql: `SELECT $1::int AS id, 'item ' || $1::int AS item FROM pg_sleep(${backend.scaled(QUERY_MS) / 1000})`,
    maxConnections: MAX_CONNECTIONS,
    async connect() {
      const served = await open();
      let before: Promise<unknown> = Promise.resolve();
      return {
        query(sql, values) {
          const call = ask(values);
          const turn = before.then(() => served.run(call, sql, values[0]));
          before = turn.catch(() => {});
          return turn;
        },
        end: () => before.then(() => served.end()),
      };
    },
    createPool: (options) => createPool(options?.max, open, ask),
  };
}
