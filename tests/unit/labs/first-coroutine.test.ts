import { expect, it } from 'vitest';
import { greetAll as baseline } from '../../../playgrounds/first-coroutine/node/baseline.ts';
import type { Directory } from '../../../playgrounds/first-coroutine/node/lab/directory.ts';
import { lab } from '../../../playgrounds/first-coroutine/node/lab/lab.ts';
import { toldInTypeScript } from './told.ts';

type GreetAll = (directory: Directory, ids: readonly number[]) => unknown;

const greet = async (directory: Directory, id: number): Promise<string> =>
  `Hello, ${(await directory.findUser(id)).name}!`;

it.each<[string, GreetAll, string]>([
  [
    'called, then awaited in turn',
    async (directory, ids) => {
      const started = ids.map((id) => greet(directory, id));
      const greetings: string[] = [];
      for (const one of started) greetings.push(await one);
      return greetings;
    },
    'in-order',
  ],
  [
    'awaited one after another without a loop',
    async (directory, [a = 0, b = 0, c = 0]) => [
      await greet(directory, a),
      await greet(directory, b),
      await greet(directory, c),
    ],
    'await-in-loop',
  ],
  [
    'from an async generator',
    async (directory, ids) => {
      async function* each() {
        for (const id of ids) yield await greet(directory, id);
      }
      const greetings: string[] = [];
      for await (const greeting of each()) greetings.push(greeting);
      return greetings;
    },
    'await-in-loop',
  ],
  [
    'called and forgotten',
    (directory, ids) => {
      for (const id of ids) void greet(directory, id);
      return [];
    },
    'missing-await',
  ],
  [
    'one more, left behind',
    async (directory, ids) => {
      const greetings = Promise.all(ids.slice(1).map((id) => greet(directory, id)));
      void greet(directory, 1);
      const others = await greetings;
      return ['Hello, 김하늘!', ...others];
    },
    'missing-await',
  ],
  ['made up', () => ['Hello, 김하늘!', 'Hello, 이바다!', 'Hello, 박별!'], 'less-work'],
])('%s', async (_name, version, messageKey) => {
  expect(await toldInTypeScript({ lab, baseline }, 'first-coroutine', version)).toBe(messageKey);
});
