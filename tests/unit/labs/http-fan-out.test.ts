import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, test } from 'vitest';
import { summarizeAll as baseline } from '../../../playgrounds/http-fan-out/node/baseline.ts';
import type { Api, Outcome } from '../../../playgrounds/http-fan-out/node/lab/api.ts';
import { lab } from '../../../playgrounds/http-fan-out/node/lab/lab.ts';
import { python } from '../../support/python-tests.ts';
import { toldAs, toldInPython, toldInTypeScript } from './told.ts';

type SummarizeAll = (api: Api, ids: readonly number[]) => unknown;
type Call = (id: number) => Promise<Outcome>;

const told = (version: SummarizeAll): Promise<string> =>
  toldInTypeScript({ lab, baseline }, 'http-fan-out', version);

/** One call, made right. */
const one =
  (api: Api): Call =>
  async (id) => {
    try {
      const response = await api.summarize(id, { signal: AbortSignal.timeout(api.timeoutMs) });
      if (response.ok) return { id, outcome: 'ok', ...((await response.json()) as { text: string }) };
      if (response.status !== 503) return { id, outcome: 'failed' };
      await sleep(Number(response.headers.get('retry-after-ms')));
      return await one(api)(id);
    } catch {
      return { id, outcome: 'timed-out' };
    }
  };

async function inGroups(ids: readonly number[], size: number, call: (id: number) => unknown) {
  const outcomes: unknown[] = [];
  for (let at = 0; at < ids.length; at += size)
    outcomes.push(...(await Promise.all(ids.slice(at, at + size).map(call))));
  return outcomes;
}

it.each<[string, SummarizeAll, string]>([
  ['groups of five', (api, ids) => inGroups(ids, 5, one(api)), 'in-batches'],
  ['groups of six', (api, ids) => inGroups(ids, 6, one(api)), 'over-limit'],
  ['groups of one', (api, ids) => inGroups(ids, 1, one(api)), 'await-in-loop'],
  [
    'the limit as a queue of promises',
    async (api, ids) => {
      const running = new Set<Promise<unknown>>();
      const outcomes = [];
      for (const id of ids) {
        if (running.size >= api.limit) await Promise.race(running);
        const call = one(api)(id).finally(() => running.delete(call));
        running.add(call);
        outcomes.push(call);
      }
      return await Promise.all(outcomes);
    },
    'untimed',
  ],
  [
    'an own AbortController, and a timer that is cleared',
    (api, ids) =>
      inGroups(ids, 5, async (id) => {
        const controller = new AbortController();
        const timer = setTimeout(() => controller.abort(), api.timeoutMs);
        try {
          const send = () => api.summarize(id, { signal: controller.signal });
          let response = await send();
          if (response.status === 503) {
            await sleep(120);
            response = await send();
          }
          if (!response.ok) return { id, outcome: 'failed' };
          return { id, outcome: 'ok', ...((await response.json()) as object) };
        } catch {
          return { id, outcome: 'timed-out' };
        } finally {
          clearTimeout(timer);
        }
      }),
    'in-batches',
  ],
  [
    'three tries whatever the error',
    (api, ids) =>
      inGroups(ids, 5, async (id) => {
        for (let attempt = 1; attempt <= 3; attempt += 1) {
          try {
            const response = await api.summarize(id, { signal: AbortSignal.timeout(api.timeoutMs) });
            if (response.ok) return { id, outcome: 'ok', ...((await response.json()) as object) };
            await sleep(120);
          } catch {
            return { id, outcome: 'timed-out' };
          }
        }
        return { id, outcome: 'failed' };
      }),
    'retried-in-vain',
  ],
  [
    'tried again after 1 ms',
    (api, ids) =>
      inGroups(ids, 5, async (id) => {
        let response = await api
          .summarize(id, { signal: AbortSignal.timeout(api.timeoutMs) })
          .catch(() => null);
        for (let attempt = 1; response && response.status >= 429 && attempt < 4; attempt += 1) {
          if (response.status === 500) return { id, outcome: 'failed' };
          await sleep(1);
          response = await api.summarize(id);
        }
        if (!response) return { id, outcome: 'timed-out' };
        return { id, outcome: response.ok ? 'ok' : 'failed' };
      }),
    'retry-too-early',
  ],
  [
    'the text not awaited',
    (api, ids) =>
      inGroups(ids, 5, async (id) => {
        const right = await one(api)(id);
        return right.outcome === 'ok' ? { ...right, text: Promise.resolve(right.text) } : right;
      }),
    'promise-in-result',
  ],
  [
    'the call not awaited',
    (api, ids) =>
      inGroups(ids, 5, async (id) => {
        const response = api.summarize(id) as unknown as Response;
        return { id, outcome: response.ok ? 'ok' : 'failed' };
      }),
    'missing-await',
  ],
  [
    'too late told as failed',
    async (api, ids) =>
      (await inGroups(ids, 5, one(api))).map((item) => {
        const { id, outcome } = item as Outcome;
        return outcome === 'timed-out' ? { id, outcome: 'failed' } : item;
      }),
    'results-differ',
  ],
  [
    'put the wrong way round',
    async (api, ids) => (await inGroups(ids, 5, one(api))).reverse(),
    'other-order',
  ],
  [
    'without those that failed',
    async (api, ids) =>
      (await inGroups(ids, 5, one(api))).filter((item) => (item as Outcome).outcome === 'ok'),
    'results-differ',
  ],
  [
    'what allSettled gives',
    (api, ids) => inGroups(ids, 5, async (id) => ({ value: await one(api)(id) })),
    'results-differ',
  ],
  [
    'made up',
    async (_api, ids) => ids.map((id) => ({ id, outcome: 'ok', text: `summary ${id}` })),
    'results-differ',
  ],
  [
    'everything unbounded, nothing checked',
    (api, ids) =>
      Promise.all(
        ids.map(async (id) => ({
          id,
          outcome: 'ok',
          ...((await (await api.summarize(id)).json()) as object),
        })),
      ),
    'over-limit',
  ],
  [
    'those that were busy once more at the end',
    async (api, ids) => {
      const first = await inGroups(ids, 5, async (id) => {
        const response = await api
          .summarize(id, { signal: AbortSignal.timeout(api.timeoutMs) })
          .catch(() => null);
        if (response?.ok) return { id, outcome: 'ok', ...((await response.json()) as object) };
        return { id, outcome: response ? String(response.status) : 'timed-out' };
      });
      await sleep(120);
      return await inGroups(ids, 5, async (id) => {
        const { outcome } = first[id - 1] as { outcome: string };
        if (outcome === '500') return { id, outcome: 'failed' };
        return outcome === '503' ? await one(api)(id) : first[id - 1];
      });
    },
    'untimed',
  ],
])('%s', { timeout: 20_000 }, async (_name, version, messageKey) => {
  expect(await told(version)).toBe(messageKey);
});

it('a failure that nobody catches ends the run, and is told with its own words', async () => {
  const version: SummarizeAll = (api, ids) =>
    inGroups(ids, 5, async (id) => {
      const response = await api.summarize(id);
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
    });
  await expect(told(version)).rejects.toThrow(/^HTTP 50[03]$/);
});

const right = `import asyncio
from lab.api import Outcome
async def one(api, i):
    try:
        async with asyncio.timeout(api.timeout):
            response = await api.summarize(i)
    except TimeoutError:
        return Outcome(i, "timed-out")
    if response.status == 503:
        await asyncio.sleep(0.12)
        return await one(api, i)
    return Outcome(i, "ok", response.json()["text"]) if response.status == 200 else Outcome(i, "failed")
async def summarize_all(api, ids):
`;
const body = (text: string): string => right + text.replace(/^/gm, '    ');

const versions: [string, string, string][] = [
  [
    'workers and a queue',
    `queue, outcomes = asyncio.Queue(), {}
for i in ids:
    queue.put_nowait(i)
async def work():
    while not queue.empty():
        i = queue.get_nowait()
        outcomes[i] = await one(api, i)
async with asyncio.TaskGroup() as group:
    for _ in range(api.limit):
        group.create_task(work())
return [outcomes[i] for i in ids]`,
    'untimed',
  ],
  [
    'wait_for in place of timeout',
    `limit = asyncio.Semaphore(5)
async def send(i):
    async with limit:
        try:
            response = await asyncio.wait_for(api.summarize(i), api.timeout)
        except TimeoutError:
            return Outcome(i, "timed-out")
    if response.status == 503:
        await asyncio.sleep(0.12)
        return await send(i)
    return Outcome(i, "ok", response.json()["text"]) if response.status == 200 else Outcome(i, "failed")
return await asyncio.gather(*map(send, ids))`,
    'untimed',
  ],
  [
    'a semaphore for each call',
    `async def send(i):
    async with asyncio.Semaphore(api.limit):
        return await one(api, i)
return await asyncio.gather(*map(send, ids))`,
    'over-limit',
  ],
  [
    'a semaphore of fifty',
    `limit = asyncio.Semaphore(50)
async def send(i):
    async with limit:
        return await one(api, i)
return await asyncio.gather(*map(send, ids))`,
    'over-limit',
  ],
  [
    'a lock',
    `lock = asyncio.Lock()
async def send(i):
    async with lock:
        return await one(api, i)
return await asyncio.gather(*map(send, ids))`,
    'await-in-loop',
  ],
  ['coroutines in place of results', 'return [one(api, i) for i in ids]', 'missing-await'],
  ['gather without await', 'return asyncio.gather(*(one(api, i) for i in ids))', 'missing-await'],
  [
    'as_completed',
    `limit = asyncio.Semaphore(5)
async def send(i):
    async with limit:
        return await one(api, i)
return [await done for done in asyncio.as_completed([send(i) for i in ids])]`,
    'completion-order',
  ],
  [
    'raises',
    `async def send(i):
    response = await api.summarize(i)
    assert response.status == 200, response.status
return [await send(i) for i in ids]`,
    'thrown',
  ],
  [
    'a pause that is not awaited',
    `async def send(i):
    try:
        response = await asyncio.wait_for(api.summarize(i), api.timeout)
    except TimeoutError:
        return Outcome(i, "timed-out")
    if response.status in (503, 429):
        asyncio.sleep(int(response.headers["retry-after-ms"]) / 1000)
        return await send(i)
    return Outcome(i, "ok", response.json()["text"]) if response.status == 200 else Outcome(i, "failed")
return [outcome for at in range(0, 50, 5) for outcome in await asyncio.gather(*map(send, ids[at : at + 5]))]`,
    'retry-too-early',
  ],
  ['made up', 'return [Outcome(i, "ok", f"summary {i}") for i in ids]', 'results-differ'],
];

test.skipIf(!python).each(versions)('in Python: %s', { timeout: 30_000 }, (_name, text, messageKey) => {
  expect(toldInPython('http-fan-out', body(text))).toBe(messageKey);
});

it('says what a TimeoutError that nobody catches takes with it', async () => {
  const version: SummarizeAll = (api, ids) =>
    inGroups(ids, 5, (id) => api.summarize(id, { signal: AbortSignal.timeout(api.timeoutMs) }));
  await expect(told(version)).rejects.toThrow('Catch it for each call, and report timed-out.');
});

test.skipIf(!python)('says so in Python', { timeout: 30_000 }, () => {
  const text = body(`async def send(i):
    return await asyncio.wait_for(api.summarize(i), api.timeout)
async with asyncio.TaskGroup() as group:
    limit = [group.create_task(send(i)) for i in ids[5:9]]
return [done.result() for done in limit]`);
  const { error } = toldAs('http-fan-out', 'py', { files: { 'fetch_all.py': text } });
  expect(error?.message).toContain('Catch it for each call, and report timed-out.');
});
