import { setTimeout as sleep } from 'node:timers/promises';
import type { Api, Outcome } from '../../lab/api.ts';

async function summarize(api: Api, id: number): Promise<Outcome> {
  try {
    const response = await api.summarize(id, { signal: AbortSignal.timeout(api.timeoutMs) });
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

// 둘씩 묶어, 묶음이 다 끝나야 다음 묶음을 보냅니다 / Two at a time; the next two once both have ended
export async function summarizeAll(api: Api, ids: readonly number[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let at = 0; at < ids.length; at += 2) {
    const pair = ids.slice(at, at + 2);
    outcomes.push(...(await Promise.all(pair.map((id) => summarize(api, id)))));
  }
  return outcomes;
}
