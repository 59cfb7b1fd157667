import { describe, expect, it } from 'vitest';
import { measure, type Version } from '../../../playgrounds/kit/ts/measure.ts';
import { recognise } from '../../../playgrounds/kit/ts/misconceptions.ts';
import type { Rules } from '../../../playgrounds/kit/ts/part.ts';
import { findUsers as baseline } from '../../../playgrounds/sync-vs-async/node/baseline.ts';
import type { Directory, User } from '../../../playgrounds/sync-vs-async/node/lab/directory.ts';
import { lab } from '../../../playgrounds/sync-vs-async/node/lab/lab.ts';
import { findUsers as solution } from '../../../playgrounds/sync-vs-async/node/solution/users.ts';
import { findUsers as starter } from '../../../playgrounds/sync-vs-async/node/starter/users.ts';
import { findUsers as awaitInLoop } from '../../../playgrounds/sync-vs-async/node/wrong/await-in-loop/users.ts';
import { findUsers as blockingInAsync } from '../../../playgrounds/sync-vs-async/node/wrong/blocking-in-async/users.ts';
import { findUsers as missingAwait } from '../../../playgrounds/sync-vs-async/node/wrong/missing-await/users.ts';
import { misconceptionIds } from '../../../src/playground/kit-parts.ts';

type FindUsers = (directory: Directory, ids: readonly number[]) => unknown;

/** Runs a version for real, with waits of 10 ms; more than once, as what only the machine did shows in one run alone. */
async function runOf(version: FindUsers) {
  const versions = { baseline: baseline as Version, learner: version as Version };
  return await measure({ lab, versions, entry: 'users.ts', runs: 3, scale: 0.05 });
}

const cell = new Int32Array(new SharedArrayBuffer(4));

function compute(ms: number): void {
  for (const end = performance.now() + ms; performance.now() < end; );
}

const rules = (misconceptions: readonly string[]): Rules => ({
  ...{ entry: 'users.ts', limit: null, misconceptions: [...misconceptions], messages: {} },
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

  it.each<[string, FindUsers, string[]]>([
    [
      'a sleep of the learner’s own between two awaits',
      async (directory, ids) => {
        const users = await Promise.all(ids.map((id) => directory.findUser(id)));
        Atomics.wait(cell, 0, 0, 60);
        return users;
      },
      ['blocked-loop'],
    ],
    [
      'a sleep before the first await',
      (directory, ids) => {
        Atomics.wait(cell, 0, 0, 60);
        return Promise.all(ids.map((id) => directory.findUser(id)));
      },
      ['blocked-loop'],
    ],
    [
      'a computation inside each',
      async (directory, ids) => {
        const find = async (id: number) => {
          const user = await directory.findUser(id);
          compute(60);
          return user;
        };
        return Promise.all(ids.map(find));
      },
      ['blocked-loop'],
    ],
    [
      'a chain of microtasks',
      async (directory, ids) => {
        const users = Promise.all(ids.map((id) => directory.findUser(id)));
        for (const end = performance.now() + 60; performance.now() < end; ) await null;
        return users;
      },
      ['blocked-loop'],
    ],
    [
      'a replaced clock and timers',
      async (directory, ids) => {
        const original = { now: performance.now, setTimeout: globalThis.setTimeout };
        performance.now = () => 0;
        Object.assign(globalThis, { setTimeout: () => 0 });
        try {
          const users = await Promise.all(ids.map((id) => directory.findUser(id)));
          Atomics.wait(cell, 0, 0, 60);
          return users;
        } finally {
          performance.now = original.now;
          globalThis.setTimeout = original.setTimeout;
        }
      },
      ['blocked-loop'],
    ],
  ])('the learner’s own code keeps the loop: %s', async (_name, version, ids) => {
    expect(await recognised(version)).toEqual(ids);
  });

  it('a computation in slices keeps the loop for two of its turns at most, however busy the machine', async () => {
    const longest: number[] = [];
    const { samples } = await runOf(async (directory, ids) => {
      const turns = [performance.now()];
      const found = Promise.all(ids.map((id) => directory.findUser(id)));
      for (let slice = 0; slice < 20; slice += 1) {
        compute(3);
        await new Promise((resolve) => setTimeout(resolve, 0));
        turns.push(performance.now());
      }
      const users = await found;
      turns.push(performance.now());
      // A beat that is due comes at the next turn, where the learner's timer, and with it a slice, may be first.
      longest.push(Math.max(...turns.map((turn, at) => turn - (turns[Math.max(0, at - 2)] ?? turn))));
      return users;
    });
    longest.shift(); // of the warm-up
    const kept = samples.learner.map(({ observation }) => observation.stalledMs);
    expect(kept.map((ms, run) => ms <= (longest[run] ?? 0))).toEqual([true, true, true]);
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
