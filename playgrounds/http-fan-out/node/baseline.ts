import { setTimeout as sleep } from 'node:timers/promises';
import type { Api, Outcome } from './lab/api.ts';

/** 기준선: 한 호출이 끝나야 다음을 보냅니다 / Baseline: sends a call once the one before has ended */
export async function summarizeAll(api: Api, ids: readonly number[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const id of ids) outcomes.push(await summarize(api, id));
  return outcomes;
}

async function summarize(api: Api, id: number): Promise<Outcome> {
  try {
    const response = await api.summarize(id, { signal: AbortSignal.timeout(api.timeoutMs) });
    if (response.ok) return { id, outcome: 'ok', ...(await response.json()) };
    if (response.status !== 503) return { id, outcome: 'failed' };
    await sleep(Number(response.headers.get('retry-after-ms')));
    return await summarize(api, id);
  } catch (error) {
    if ((error as Error).name !== 'TimeoutError') throw error;
    return { id, outcome: 'timed-out' };
  }
}
