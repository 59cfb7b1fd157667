import { type Backend, ServiceError } from '../../../kit/ts/backend.ts';
import { STALLED } from '../../../kit/ts/bounds.ts';
import { now } from '../../../kit/ts/clock.ts';
import { broken, LIMIT, type Service, slow } from './service.ts';

/** 문서 하나의 결과 / What one document came to */
export type Outcome =
  | { id: number; outcome: 'ok'; text: string }
  | { id: number; outcome: 'failed' }
  | { id: number; outcome: 'timed-out' };

/** 요약 API의 클라이언트 / The client of the summary API */
export interface Api {
  /** 한꺼번에 보내도 되는 호출의 수 / How many calls may be under way at one time */
  readonly limit: number;
  /** 호출 하나를 기다리는 시간, ms / For how long one call is waited for, in ms */
  readonly timeoutMs: number;
  /** `fetch`로 문서 하나의 요약을 부탁합니다 / Asks for the summary of one document, with `fetch` */
  summarize(id: number, options?: { signal?: AbortSignal }): Promise<Response>;
}

const TIMEOUT_MS = 150;
/** 제한 시간을 거의 다 기다렸다면 컴퓨터가 멈춰 있던 것입니다 / Waited for so much of the limit: the machine stood still */
const WHOLE = 0.8;
// 학습자의 코드보다 먼저 가져옵니다 / Taken before the learner's code is loaded
const { fetch } = globalThis;
export const ids: readonly number[] = Array.from({ length: 50 }, (_none, index) => index + 1);

/** 늘 실패하는 문서를 이보다 여러 번 부르면 끝이 없는 재시도입니다 / Whoever asks about the broken one more often never stops */
const MOST_CALLS = 8;

export function createApi(backend: Backend, { url, over, register }: Service): Api {
  let inVain = 0;
  return {
    limit: LIMIT,
    timeoutMs: TIMEOUT_MS,
    async summarize(id, { signal } = {}) {
      // 아무도 기다리지 않던 작업이 뒤늦게 부릅니다 / Called too late, by work that nobody waited for
      if (over.aborted) return new Promise(() => {});
      if (id === broken) inVain += 1;
      if (inVain > MOST_CALLS) throw new ServiceError(`#${id}: ${MOST_CALLS} × HTTP 500`);
      const call = backend.open({ label: `#${id}`, on: 'http' });
      const headers = { 'x-request-id': register(call) };
      const sentMs = now();
      try {
        return await fetch(`${url}/summaries/${id}`, { headers, signal: signal ?? null });
      } catch (error) {
        // 끊긴 호출은 더 이상 자리를 차지하지 않습니다 / A call that was ended no longer takes a place
        const waited = now() - sentMs >= TIMEOUT_MS * WHOLE;
        call.end('cancelled', id !== slow && waited ? STALLED : undefined);
        throw error;
      }
    },
  };
}
