import { type Backend, ServiceError } from '../../../kit/ts/backend.ts';
import { sleep } from '../../../kit/ts/clock.ts';
import type { Stage, Tally } from './tally.ts';

/** API와 DB가 한꺼번에 받는 수 / What API and database take at a time */
export const LIMIT = 6;
/** 보통의 답에 걸리는 시간 / What an ordinary answer takes, in ms */
const WAIT_MS = 10;
/** 어떤 가격은 오래, 어떤 가격은 금방. 합은 그대로입니다 / Some prices take longer, some less; the sum is the same */
const unevenMs: Readonly<Record<string, number>> = { 'price 7': 20, 'price 12': 5, 'price 17': 5 };
/** 줄인 실행에서도 브라우저의 타이머가 구별하는 시간 / What a browser's timers still tell apart where waits are scaled down, in ms */
const TELLING_MS = 8;

/** 가격 API나 고객 DB / The API of prices, or the database of customers */
export interface Service {
  /** 답이 올 때까지 스레드를 막습니다 / Blocks the thread until the answer is there */
  get(order: number): string;
  /** `shop.limit`개를 넘으면 거절합니다 / Refuses beyond `shop.limit` at a time */
  getAsync(order: number): Promise<string>;
}

interface Kind {
  stage: Stage;
  /** What it answers with: `price 7`. */
  name: string;
  /** What its waits are called in the timeline; short, for narrow screens. */
  label: string;
  /** What its waits are drawn as. */
  on: string;
  /** What a call comes to that it refuses. */
  refusal: string;
}

/** A service, and what it counts. */
export function createService(backend: Backend, tally: Tally, kind: Kind) {
  const { stage, name, on } = kind;
  const seen = { refused: 0, blocked: 0 };
  let busy = 0;

  async function ask(order: number): Promise<string> {
    const answer = `${name} ${order}`;
    const call = backend.open({ label: `${kind.label} ${order}`, on });
    if (busy >= LIMIT) {
      seen.refused += 1;
      call.end('error', kind.refusal);
      throw new ServiceError(`${answer}: 한꺼번에 ${LIMIT}개를 넘음 / more than ${LIMIT} at once`);
    }
    busy += 1;
    call.begin();
    const ms = unevenMs[answer] ?? WAIT_MS;
    const end = tally.begin(stage, ms);
    await sleep(Math.max(backend.scaled(ms), ms > WAIT_MS ? TELLING_MS : 0));
    end();
    call.end();
    busy -= 1;
    return answer;
  }

  const service: Service = {
    get(order) {
      seen.blocked += 1;
      const answer = `${name} ${order}`;
      const ms = unevenMs[answer] ?? WAIT_MS;
      const end = tally.begin(stage, ms);
      backend.block({ label: `${kind.label} ${order}`, on, ms, answer });
      end();
      return answer;
    },
    getAsync: ask,
  };
  return { service, seen };
}
