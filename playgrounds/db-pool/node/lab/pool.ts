import { type Call, ServiceError } from '../../../kit/ts/backend.ts';
import { POOL_CLOSED } from '../../../kit/ts/connections.ts';
import type { Order, Served } from './driver.ts';

/** `pg`의 Pool처럼 씁니다 / Used like a Pool of `pg` */
export interface Pool {
  /** 노는 연결을 골라 조회합니다. 없으면 줄을 섭니다 / Queries on an idle connection; without one it stands in a queue */
  query(sql: string, values: readonly [id: number]): Promise<{ rows: Order[] }>;
  /** 연결을 모두 닫습니다 / Closes all connections */
  end(): Promise<void>;
}

/** 끝나지 않은 조회가 있는데 풀을 닫았습니다 / The pool was ended while queries were not done */
export class PoolEnded extends ServiceError {
  override readonly message = POOL_CLOSED;
}

/** 커넥션 풀. 연결은 필요할 때 열고, 다 쓰면 다음 조회에 넘깁니다 / Opens on demand, then hands over to the next query */
export function createPool(
  max: number,
  open: () => Promise<Served>,
  ask: (values: readonly number[]) => Call,
): Pool {
  if (!(Number.isInteger(max) && max > 0))
    throw new RangeError(
      `createPool({ max }): max는 1 이상의 정수 / max must be an integer of at least 1: ${max}`,
    );
  const all: Promise<Served>[] = [];
  const idle: Served[] = [];
  const queue: { take: (served: Served) => void; refuse: (reason: Error) => void }[] = [];
  let isEnded = false;
  let busy = 0;
  let allIdle = (): void => {};

  function acquire(): Promise<Served> {
    if (isEnded) return Promise.reject(new PoolEnded());
    const free = idle.pop();
    if (free) return Promise.resolve(free);
    if (all.length < max) {
      const opened = open();
      all.push(opened);
      return opened;
    }
    return new Promise((take, refuse) => queue.push({ take, refuse }));
  }

  function release(served: Served): void {
    const next = queue.shift();
    if (next) next.take(served);
    else idle.push(served);
  }

  return {
    async query(sql, values) {
      const call = ask(values);
      busy += 1;
      try {
        const served = await acquire();
        try {
          return await served.run(call, sql, values[0]);
        } finally {
          release(served);
        }
      } finally {
        busy -= 1;
        if (busy === 0) allIdle();
      }
    },
    async end() {
      isEnded = true;
      // 줄을 선 조회는 차례가 오지 않습니다 / What still stands in the queue never gets its turn
      for (const { refuse } of queue.splice(0)) refuse(new PoolEnded());
      if (busy > 0) await new Promise<void>((resolve) => (allIdle = resolve));
      const opened = await Promise.allSettled(all);
      await Promise.all(opened.map((one) => (one.status === 'fulfilled' ? one.value.end() : null)));
    },
  };
}
