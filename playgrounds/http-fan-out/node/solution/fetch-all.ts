import { setTimeout as sleep } from 'node:timers/promises';
import type { Api, Outcome } from '../lab/api.ts';

async function summarize(api: Api, id: number): Promise<Outcome> {
  try {
    // 제한 시간은 호출을 보낼 때마다 새로 시작합니다
    // Each call that is sent has a time limit of its own
    const response = await api.summarize(id, { signal: AbortSignal.timeout(api.timeoutMs) });
    if (response.ok) {
      const { text } = await response.json();
      return { id, outcome: 'ok', text };
    }
    if (response.status !== 503) return { id, outcome: 'failed' };
    // 503은 잠시 뒤에 다시
    // A 503: again in a moment
    await sleep(Number(response.headers.get('retry-after-ms')));
    return await summarize(api, id);
  } catch (error) {
    if ((error as Error).name !== 'TimeoutError') throw error;
    return { id, outcome: 'timed-out' };
  }
}

// 작업자 api.limit명이 번호표 하나를 나누어 씁니다.
// 작업자마다 한 번에 한 호출만 합니다.
// api.limit workers share one queue of tickets. Each has
// one call under way at a time.
export async function summarizeAll(api: Api, ids: readonly number[]): Promise<Outcome[]> {
  const outcomes = new Array<Outcome>(ids.length);
  const tickets = ids.entries();
  async function work(): Promise<void> {
    for (const [at, id] of tickets) outcomes[at] = await summarize(api, id);
  }
  await Promise.all(Array.from({ length: api.limit }, work));
  return outcomes;
}
