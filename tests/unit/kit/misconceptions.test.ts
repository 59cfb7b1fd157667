import { describe, expect, it } from 'vitest';
import { measure, type Version } from '../../../playgrounds/kit/ts/measure.ts';
import { misconceptionIds, type Rules, recognise } from '../../../playgrounds/kit/ts/misconceptions.ts';
import { findUsers as baseline } from '../../../playgrounds/sync-vs-async/node/baseline.ts';
import type { Directory, User } from '../../../playgrounds/sync-vs-async/node/lab/directory.ts';
import { lab } from '../../../playgrounds/sync-vs-async/node/lab/lab.ts';
import { findUsers as solution } from '../../../playgrounds/sync-vs-async/node/solution/users.ts';
import { findUsers as starter } from '../../../playgrounds/sync-vs-async/node/starter/users.ts';
import { findUsers as awaitInLoop } from '../../../playgrounds/sync-vs-async/node/wrong/await-in-loop/users.ts';
import { findUsers as blockingInAsync } from '../../../playgrounds/sync-vs-async/node/wrong/blocking-in-async/users.ts';
import { findUsers as missingAwait } from '../../../playgrounds/sync-vs-async/node/wrong/missing-await/users.ts';

type FindUsers = (directory: Directory, ids: readonly number[]) => unknown;

/** Runs a version for real, with waits of 10 ms. */
async function runOf(version: FindUsers) {
  const versions = { baseline: baseline as Version, learner: version as Version };
  return await measure({ lab, versions, entry: 'users.ts', runs: 1, scale: 0.05 });
}

const rules = (misconceptions: readonly string[]): Rules => ({
  ...{ entry: 'users.ts', limit: null, misconceptions: [...misconceptions] },
  criterion: { kind: 'order' },
});

async function recognised(version: FindUsers): Promise<string[]> {
  return recognise(rules(misconceptionIds), await runOf(version)).map(({ id }) => id);
}

describe('misconceptions, by real runs', () => {
  it.each<[string, FindUsers, string[]]>([
    ['the starter', starter, ['blocking-in-async']],
    ['the solution', solution, []],
    ['wrong/await-in-loop', awaitInLoop, ['await-in-loop']],
    ['wrong/missing-await', missingAwait, ['missing-await']],
    ['wrong/blocking-in-async', blockingInAsync, ['blocking-in-async']],
    [
      'a for-of with await, spelt as a reduce',
      (directory, ids) =>
        ids.reduce<Promise<User[]>>(
          async (before, id) => [...(await before), await directory.findUser(id)],
          Promise.resolve([]),
        ),
      ['await-in-loop'],
    ],
    [
      'promises in place of results',
      (directory, ids) => ids.map((id) => directory.findUser(id)),
      ['missing-await'],
    ],
    [
      'started first, awaited in turn: that does overlap',
      async (directory, ids) => {
        const started = ids.map((id) => directory.findUser(id));
        const users: User[] = [];
        for (const promise of started) users.push(await promise);
        return users;
      },
      [],
    ],
    [
      'two at a time',
      async (directory, [a = 0, b = 0, c = 0]) => [
        ...(await Promise.all([directory.findUser(a), directory.findUser(b)])),
        await directory.findUser(c),
      ],
      ['partly-overlapped'],
    ],
    [
      'two waits and one blocking call',
      async (directory, [a = 0, b = 0, c = 0]) => {
        const waits = Promise.all([directory.findUser(a), directory.findUser(b)]);
        const user = directory.findUserSync(c);
        return [...(await waits), user];
      },
      ['blocking-in-async'],
    ],
  ])('%s', async (_name, version, ids) => {
    expect(await recognised(version)).toEqual(ids);
  });

  it('are recognised only where the lab asks for them', async () => {
    expect(recognise(rules(['missing-await']), await runOf(awaitInLoop))).toEqual([]);
  });

  it('tell how many operations and where', async () => {
    const [found] = recognise(rules(['blocking-in-async']), await runOf(starter));
    expect(found?.params.count).toBe(3);
    expect(found?.params.where).toMatch(/^users\.ts:\d+$/);
  });
});
