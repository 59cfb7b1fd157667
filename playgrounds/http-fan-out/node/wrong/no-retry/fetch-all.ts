import type { Api, Outcome } from '../../lab/api.ts';

// 503도 500처럼 곧바로 실패로 처리합니다 / Gives up on a 503 as on a 500
async function summarize(api: Api, id: number): Promise<Outcome> {
  try {
    const response = await api.summarize(id, { signal: AbortSignal.timeout(api.timeoutMs) });
    if (!response.ok) return { id, outcome: 'failed' };
    const { text } = await response.json();
    return { id, outcome: 'ok', text };
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
