import { setTimeout as sleep } from 'node:timers/promises';
import type { Api, Outcome } from '../../lab/api.ts';

async function summarize(api: Api, id: number): Promise<Outcome> {
  try {
    // 제한 시간은 호출을 보낼 때마다 새로 시작합니다 / Each call that is sent has a time limit of its own
    const response = await api.summarize(id, { signal: AbortSignal.timeout(api.timeoutMs) });
    if (response.ok) {
      const { text } = await response.json();
      return { id, outcome: 'ok', text };
    }
    if (response.status !== 503) return { id, outcome: 'failed' };
    // 503은 잠시 뒤에 다시 / A 503: again in a moment
    await sleep(Number(response.headers.get('retry-after-ms')));
    return await summarize(api, id);
  } catch (error) {
    if ((error as Error).name !== 'TimeoutError') throw error;
    return { id, outcome: 'timed-out' };
  }
}

// 호출은 바르지만 하나씩 기다립니다 / Each call is right, yet they are awaited one at a time
export async function summarizeAll(api: Api, ids: readonly number[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const id of ids) outcomes.push(await summarize(api, id));
  return outcomes;
}
