import { setTimeout as sleep } from 'node:timers/promises';
import type { Api, Outcome } from '../../lab/api.ts';

// 제한 시간 하나를 모든 호출이 함께 씁니다 / One time limit for all calls together
async function summarize(api: Api, id: number, signal: AbortSignal): Promise<Outcome> {
  try {
    const response = await api.summarize(id, { signal });
    if (response.ok) {
      const { text } = await response.json();
      return { id, outcome: 'ok', text };
    }
    if (response.status !== 503) return { id, outcome: 'failed' };
    // 503은 잠시 뒤에 다시 / A 503: again in a moment
    await sleep(Number(response.headers.get('retry-after-ms')));
    return await summarize(api, id, signal);
  } catch (error) {
    if ((error as Error).name !== 'TimeoutError') throw error;
    return { id, outcome: 'timed-out' };
  }
}

export async function summarizeAll(api: Api, ids: readonly number[]): Promise<Outcome[]> {
  const signal = AbortSignal.timeout(api.timeoutMs);
  const outcomes: Outcome[] = [];
  for (let at = 0; at < ids.length; at += api.limit) {
    const some = ids.slice(at, at + api.limit);
    outcomes.push(...(await Promise.all(some.map((id) => summarize(api, id, signal)))));
  }
  return outcomes;
}
