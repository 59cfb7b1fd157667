import { setTimeout as sleep } from 'node:timers/promises';
import type { Api, Outcome } from '../../lab/api.ts';

const cell = new Int32Array(new SharedArrayBuffer(4));

// 호출은 겹치지만, 답을 받을 때마다 스레드를 막고 쉽니다 / The calls overlap, yet each answer is followed by a rest that blocks the thread
async function summarize(api: Api, id: number): Promise<Outcome> {
  try {
    const response = await api.summarize(id, { signal: AbortSignal.timeout(api.timeoutMs) });
    Atomics.wait(cell, 0, 0, 60);
    if (response.ok) {
      const { text } = await response.json();
      return { id, outcome: 'ok', text };
    }
    if (response.status !== 503) return { id, outcome: 'failed' };
    await sleep(Number(response.headers.get('retry-after-ms')));
    return await summarize(api, id);
  } catch (error) {
    if ((error as Error).name !== 'TimeoutError') throw error;
    return { id, outcome: 'timed-out' };
  }
}

// 작업자 api.limit명이 번호표 하나를 나누어 씁니다. 작업자마다 한 번에 한 호출만 합니다.
// api.limit workers share one queue of tickets. Each has one call under way at a time.
export async function summarizeAll(api: Api, ids: readonly number[]): Promise<Outcome[]> {
  const outcomes = new Array<Outcome>(ids.length);
  const tickets = ids.entries();
  async function work(): Promise<void> {
    for (const [at, id] of tickets) outcomes[at] = await summarize(api, id);
  }
  await Promise.all(Array.from({ length: api.limit }, work));
  return outcomes;
}
