import type { Backend } from '../../../kit/ts/backend.ts';
import { QUERY_MS } from './database.ts';

/** 혼자 온 사용자의 주문 번호 / The order of the user who comes alone */
export const ALONE = 1;
/** 한꺼번에 오는 사용자의 주문 번호 / The orders of those who come at once */
export const RUSH: readonly number[] = Array.from({ length: 20 }, (_none, index) => index + 2);

/** 블로킹 서버라도 모두 답할 만큼 기다립니다 / Users wait for as long as a blocking server needs for all, and more, in ms */
const PATIENCE_MS = { always: 500, queries: 50 };
// 학습자의 코드보다 먼저 가져옵니다 / Taken before the learner's code is loaded
const { fetch } = globalThis;

/** 사용자 한 명이 받은 답 / What one user got */
export type Answer = { status: number; body: unknown } | { gaveUp: true };

/** 사용자들: `fetch`로 묻습니다 / The users: they ask with `fetch` */
export function createUsers(backend: Backend, url: string) {
  const patienceMs = PATIENCE_MS.always + PATIENCE_MS.queries * backend.scaled(QUERY_MS);

  async function get(path: string): Promise<Answer> {
    try {
      const response = await fetch(`${url}${path}`, { signal: AbortSignal.timeout(patienceMs) });
      return { status: response.status, body: parsed(await response.text()) };
    } catch {
      return { gaveUp: true };
    }
  }
  return {
    order: (id: number): Promise<Answer> => get(`/orders/${id}`),
    /** 서버가 살아 있는지 물어봅니다 / Asks whether the server is alive */
    async health(): Promise<void> {
      const call = backend.open({ label: 'health', on: 'http' });
      call.begin();
      const answer = await get('/health');
      call.end('gaveUp' in answer ? 'cancelled' : 'done');
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
