import { setTimeout as sleep } from 'node:timers/promises';
import type { Api, Outcome } from '../../lab/api.ts';

// 경주에서 진 호출은 그대로 계속됩니다 / A call that loses the race goes on
async function summarize(api: Api, id: number): Promise<Outcome> {
  const response = await Promise.race([api.summarize(id), sleep(api.timeoutMs)]);
  if (!response) return { id, outcome: 'timed-out' };
  if (response.ok) {
    const { text } = await response.json();
    return { id, outcome: 'ok', text };
  }
  if (response.status !== 503) return { id, outcome: 'failed' };
  await sleep(Number(response.headers.get('retry-after-ms')));
  return await summarize(api, id);
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
