import type { Call } from '../../../kit/ts/backend.ts';
import type { Counts } from './counts.ts';
import type { Link, Rows } from './link.ts';

/** 풀에서 빌린 연결 / A connection, borrowed from the pool */
export interface PoolClient {
  query(sql: string, values: readonly [id: number]): Promise<Rows>;
  /** 풀에 돌려줍니다 / Gives it back to the pool */
  release(): void;
}

/** `pg`의 Pool처럼 씁니다 / Used like a Pool of `pg` */
export interface Pool {
  /** 노는 연결을 골라 조회합니다. 없으면 줄을 섭니다 / Queries on an idle connection; without one it stands in a queue */
  query(sql: string, values: readonly [id: number]): Promise<Rows>;
  /** 연결을 빌립니다. 다 쓰면 release()로 돌려줍니다 / Borrows a connection, to be given back with release() */
  connect(): Promise<PoolClient>;
  end(): Promise<void>;
}

export interface PoolParts {
  connectNow(): Link;
  ask(id: number): Call;
  counts: Counts;
}

/** 커넥션 풀 / A connection pool */
export function createPool(max: number, { connectNow, ask, counts }: PoolParts): Pool {
  const all: Link[] = [];
  const idle: Link[] = [];
  const queue: ((link: Link) => void)[] = [];

  async function acquire(): Promise<Link> {
    const free = idle.pop();
    if (free) return free;
    if (all.length < max) {
      const link = connectNow();
      all.push(link);
      return link;
    }
    counts.pooled += 1;
    return new Promise((resolve) => queue.push(resolve));
  }

  function release(link: Link): void {
    const next = queue.shift();
    if (next) next(link);
    else idle.push(link);
  }

  return {
    async query(_sql, [id]) {
      const call = ask(id);
      const link = await acquire().catch((error: unknown) => {
        call.end('error');
        throw error;
      });
      try {
        return await link.run(call, id);
      } finally {
        release(link);
      }
    },
    async connect() {
      const link = await acquire();
      counts.kept += 1;
      let isReleased = false;
      let before: Promise<unknown> = Promise.resolve();
      return {
        query(_sql, [id]) {
          const call = ask(id);
          if (link.isBusy) counts.shared += 1;
          const turn = before.then(() => link.run(call, id));
          before = turn;
          return turn;
        },
        release() {
          if (isReleased) return;
          isReleased = true;
          counts.kept -= 1;
          release(link);
        },
      };
    },
    async end() {
      for (const link of all) link.close();
    },
  };
}
