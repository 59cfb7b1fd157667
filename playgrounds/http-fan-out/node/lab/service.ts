// 모의 LLM API: 진짜 HTTP 서버가 문서를 요약합니다 / A stand-in for an LLM API: a real HTTP server that summarises

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Backend, Call } from '../../../kit/ts/backend.ts';
import { REFUSED, STALLED, TOO_EARLY } from '../../../kit/ts/bounds.ts';
import { now, sleep } from '../../../kit/ts/clock.ts';

/** 한꺼번에 받는 호출의 수. 넘으면 429 / Calls taken at one time; beyond them it answers 429 */
export const LIMIT = 5;
/** 보통의 답에 걸리는 시간 / What an ordinary answer takes, in ms */
const CALL_MS = 15;
/** 느린 문서의 답: 나머지를 차례로 다 부를 때보다 늦습니다 / The answer about the slow document, in ms: later than all others in turn */
const SLOW_MS = 1_100;
/** 줄인 실행에서도 그렇습니다 / So that it is later in a run that is scaled down, too */
const LEAST_SLOW_MS = 600;
/** 503이 알려 주는 시간. 절반이 지나기 전에 다시 오면 429 / What a 503 tells; whoever returns within half of it gets 429 */
const RETRY_AFTER_MS = 120;
/** 답이 이만큼 늦으면 컴퓨터가 멈춰 있던 것입니다 / An answer that is so late: the machine stood still */
const STALL_MS = 50;

export const slow = 7;
const busyAtFirst = 13;
export const broken = 31;

export interface Service {
  url: string;
  /** 실행이 끝나면 서버도 닫힙니다 / Once the run is over, the server is closed */
  over: AbortSignal;
  /** 호출이 서버에 온 것을 알아보는 이름 / The name by which the server knows a call */
  register(call: Call): string;
}

/** A server of its own for each run; it is closed when the run is over. */
export async function startService(backend: Backend): Promise<Service> {
  const calls = new Map<string, Call>();
  const served = new Set<Call>();
  let free = 0;

  /** Status and time of the answer, in ms. */
  function plan(id: number): [status: number, ms: number] {
    if (id === slow) return [200, Math.max(backend.scaled(SLOW_MS), LEAST_SLOW_MS)];
    if (id === broken) return [500, backend.scaled(CALL_MS)];
    if (id !== busyAtFirst || free > 0) return [200, backend.scaled(CALL_MS)];
    return [503, backend.scaled(CALL_MS)];
  }

  const server = createServer((request, response) => {
    const call = calls.get(String(request.headers['x-request-id']));
    const id = Number(request.url?.split('/').at(-1));
    const answer = (status: number, on: string) => {
      call?.end(status === 200 ? 'done' : 'error', on);
      const headers = { 'content-type': 'application/json', 'retry-after-ms': String(RETRY_AFTER_MS) };
      response.writeHead(status, headers);
      response.end(JSON.stringify(status === 200 ? { text: `summary ${id}` } : { error: on }));
    };
    call?.begin();
    const busy = [...served].filter(({ isOver }) => !isOver).length;
    if (busy >= LIMIT) return answer(429, REFUSED);
    if (id === busyAtFirst && now() < free) return answer(429, TOO_EARLY);
    if (call) served.add(call);
    const [status, ms] = plan(id);
    const due = now() + ms;
    void sleep(ms).then(() => {
      if (status === 503) free = now() + RETRY_AFTER_MS / 2;
      answer(status, now() - due > STALL_MS ? STALLED : `HTTP ${status}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const over = new AbortController();
  backend.afterwards(() => {
    over.abort();
    server.close();
  });
  return {
    over: over.signal,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    register(call) {
      const name = String(calls.size + 1);
      calls.set(name, call);
      return name;
    },
  };
}
