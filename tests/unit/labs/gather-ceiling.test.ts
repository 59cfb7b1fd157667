import { expect, it } from 'vitest';
import { fetchAll as baseline } from '../../../playgrounds/gather-ceiling/node/baseline.ts';
import { lab } from '../../../playgrounds/gather-ceiling/node/lab/lab.ts';
import type { Service } from '../../../playgrounds/gather-ceiling/node/lab/service.ts';
import { toldInTypeScript } from './told.ts';

type FetchAll = (service: Service, ids: readonly number[]) => unknown;

/** Judged by real runs with waits of 20, 30 and 10 ms, of which the time is not looked at. */
const told = (version: FetchAll, prediction: unknown = 2): Promise<string> =>
  toldInTypeScript({ lab, baseline }, 'gather-ceiling', version, { prediction });

it.each<[string, FetchAll, string]>([
  [
    'started first, awaited in turn',
    async (service, ids) => {
      const started = ids.map((id) => service.fetchData(id));
      const results: string[] = [];
      for (const one of started) results.push(await one);
      return results;
    },
    'untimed',
  ],
  [
    'each into its own place',
    async (service, ids) => {
      const results = new Array<string>(ids.length);
      await Promise.all(ids.map(async (id, at) => (results[at] = await service.fetchData(id))));
      return results;
    },
    'untimed',
  ],
  [
    'the longest first, results put back in order',
    async (service, ids) => {
      const second = service.fetchData(2);
      const others = ids.filter((id) => id !== 2).map((id) => service.fetchData(id));
      const [first, third] = await Promise.all(others);
      return [first, await second, third];
    },
    'untimed',
  ],
  [
    'then chains that collect',
    (service, ids) => {
      const results: string[] = [];
      return Promise.all(ids.map((id) => service.fetchData(id).then((data) => results.push(data)))).then(
        () => results,
      );
    },
    'completion-order',
  ],
  [
    'arguments in another order',
    (service, ids) => Promise.all(ids.toReversed().map((id) => service.fetchData(id))),
    'other-order',
  ],
  [
    'sorted by their waits: not the order of ending, although it looks the same',
    (service) => Promise.all([3, 1, 2].map((id) => service.fetchData(id))),
    'other-order',
  ],
  [
    'only the first to end',
    (service, ids) => Promise.race(ids.map((id) => service.fetchData(id))),
    'missing-await',
  ],
  [
    'async callbacks of forEach',
    async (service, ids) => {
      const results: string[] = [];
      ids.forEach(async (id) => {
        results.push(await service.fetchData(id));
      });
      return results;
    },
    'missing-await',
  ],
  [
    'promises that are done',
    async (service, ids) => {
      const started = ids.map((id) => service.fetchData(id));
      await Promise.all(started);
      return started;
    },
    'promise-in-result',
  ],
  [
    'one at a time by recursion',
    async function oneByOne(service, [id, ...rest]): Promise<string[]> {
      if (id === undefined) return [];
      return [await service.fetchData(id), ...((await oneByOne(service, rest)) as string[])];
    },
    'await-in-loop',
  ],
  [
    'Promise.all of one at a time',
    async (service, ids) => {
      const results: string[] = [];
      for (const id of ids) results.push(...(await Promise.all([service.fetchData(id)])));
      return results;
    },
    'await-in-loop',
  ],
  [
    'two, then one',
    async (service, [a = 0, b = 0, c = 0]) => [
      ...(await Promise.all([service.fetchData(a), service.fetchData(b)])),
      await service.fetchData(c),
    ],
    'partly-overlapped',
  ],
  [
    'what allSettled gives',
    (service, ids) => Promise.allSettled(ids.map((id) => service.fetchData(id))),
    'settled-in-result',
  ],
  ['made up', async (_service, ids) => ids.map((id) => `data_${id}`), 'less-work'],
  [
    'nothing returned',
    async (service, ids) => void (await Promise.all(ids.map((id) => service.fetchData(id)))),
    'nothing-returned',
  ],
  [
    'callbacks without return',
    (service, ids) =>
      Promise.all(
        ids.map(async (id) => {
          await service.fetchData(id);
        }),
      ),
    'nothing-returned',
  ],
  [
    'the list that was given, emptied',
    (service, ids) => {
      const left = ids as number[];
      const started: Promise<string>[] = [];
      while (left.length > 0) started.push(service.fetchData(left.shift() ?? 0));
      return Promise.all(started);
    },
    'untimed',
  ],
])('%s', async (_name, version, messageKey) => {
  expect(await told(version)).toBe(messageKey);
});

it.each([
  [2, 'untimed'],
  [(2 + 3 + 1) / 3, 'untimed'],
  [1.99, 'untimed'],
  [3, 'wrong-limit'],
  [6, 'wrong-limit'],
  [0.5, 'wrong-limit'],
  [1.5, 'wrong-limit'],
  [0, 'wrong-limit'],
  [null, 'no-prediction'],
  ['2', 'prediction-no-number'],
  [Number.NaN, 'prediction-no-number'],
])('a prediction of %s', async (prediction, messageKey) => {
  const solution: FetchAll = (service, ids) => Promise.all(ids.map((id) => service.fetchData(id)));
  expect(await told(solution, prediction)).toBe(messageKey);
});
