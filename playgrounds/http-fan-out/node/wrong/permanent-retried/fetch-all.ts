import { setTimeout as sleep } from 'node:timers/promises';
import type { Api, Outcome } from '../../lab/api.ts';

// 500까지 될 때까지 다시 부릅니다 / Calls again and again, even after a 500
async function summarize(api: Api, id: number): Promise<Outcome> {
  try {
    const response = await api.summarize(id, { signal: AbortSignal.timeout(api.timeoutMs) });
    if (response.ok) {
      const { text } = await response.json();
      return { id, outcome: 'ok', text };
    }
    await sleep(Number(response.headers.get('retry-after-ms')));
    return await summarize(api, id);
  } catch (error) {
    if ((error as Error).name !== 'TimeoutError') throw error;
    return { id, outcome: 'timed-out' };
  }
}

export async function summarizeAll(api: Api, ids: readonly number[]): Promise<Outcome[]> {
  const outcomes = new Array<Outcome>(ids.length);
  const tickets = ids.entries();
  async function work(): Promise<void> {
    for (const [at, id] of tickets) outcomes[at] = await summarize(api, id);
  }
  await Promise.all(Array.from({ length: api.limit }, work));
  return outcomes;
}
