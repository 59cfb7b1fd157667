import { expect, it, test } from 'vitest';
import { benchmark as baseline } from '../../../playgrounds/honest-benchmark/node/baseline.ts';
import type { Benchmark, Clock, Version } from '../../../playgrounds/honest-benchmark/node/lab/comparison.ts';
import { lab } from '../../../playgrounds/honest-benchmark/node/lab/lab.ts';
import { python } from '../../support/python-tests.ts';
import { toldInPython, toldInTypeScript } from './told.ts';

const median = (times: readonly number[]): number => {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
};
const mean = (times: readonly number[]): number => times.reduce((sum, ms) => sum + ms, 0) / times.length;

async function timed(version: Version, clock: Clock): Promise<{ ms: number; total: number }> {
  const start = clock.performanceNow();
  const total = await version();
  return { ms: clock.performanceNow() - start, total };
}

/** Sound, but for the clocks by which each run is timed. */
const timedBy =
  (start: (clock: Clock) => number, end: (clock: Clock) => number): Benchmark =>
  async (before, after, clock) => {
    const times: [number[], number[]] = [[], []];
    if ((await before()) !== (await after())) return null;
    for (let run = 0; run < 5; run += 1)
      for (const [at, version] of [before, after].entries()) {
        const from = start(clock);
        if ((await version()) !== 36) return null;
        times[at]?.push(end(clock) - from);
      }
    return median(times[0]) / median(times[1]);
  };
const right = (clock: Clock) => clock.performanceNow();
const ofTheMachine = () => performance.now();

interface Parts {
  /** Which version runs next, `b` or `a`, after the warm-up. */
  order?: string;
  warmUp?: string;
  figure?: (times: readonly number[]) => number;
  /** How many of the timed runs of each are thrown away. */
  drop?: number;
  refuse?: (total: number, expected: number) => null;
}

/** A benchmark that is sound but for the given parts. */
const benchmark =
  ({
    order = 'ba'.repeat(5),
    warmUp = 'ba',
    figure = median,
    drop = 0,
    refuse = () => null,
  }: Parts = {}): Benchmark =>
  async (before, after, clock) => {
    const times: Record<string, number[]> = { a: [], b: [] };
    const totals: number[] = [];
    for (const name of warmUp) totals.push(await (name === 'b' ? before : after)());
    for (const name of order) {
      const { ms, total } = await timed(name === 'b' ? before : after, clock);
      totals.push(total);
      times[name]?.push(ms);
    }
    const [expected = 0] = totals;
    const other = totals.find((total) => total !== expected);
    if (other !== undefined) return refuse(other, expected);
    return figure(times.b?.slice(drop) ?? []) / figure(times.a?.slice(drop) ?? []);
  };

it.each<[string, Benchmark, string]>([
  ['five of each', benchmark(), 'facts-hold'],
  ['the other one first', benchmark({ warmUp: 'ab', order: 'ab'.repeat(5) }), 'facts-hold'],
  ['there and back', benchmark({ order: 'baab'.repeat(3) }), 'facts-hold'],
  ['no order that shows', benchmark({ order: 'babbaabaab' }), 'facts-hold'],
  ['thirty of each', benchmark({ order: 'ba'.repeat(30) }), 'facts-hold'],
  [
    'six of each, the first of them dropped',
    benchmark({ warmUp: '', order: 'ba'.repeat(6), drop: 1 }),
    'facts-hold',
  ],
  ['two to warm up', benchmark({ warmUp: 'baba' }), 'facts-hold'],
  [
    'the warm-up of the lesson: one more run that tells what to expect',
    benchmark({ warmUp: 'b', order: 'ba'.repeat(6), drop: 1 }),
    'facts-hold',
  ],
  [
    'different work thrown, not returned',
    benchmark({
      refuse: (total, expected) => {
        throw new Error(`${total} is not ${expected}`);
      },
    }),
    'facts-hold',
  ],
  [
    'medians of the ratios',
    async (before, after, clock) => {
      if ((await before()) !== (await after())) return null;
      const ratios: number[] = [];
      for (let run = 0; run < 5; run += 1) {
        const [one, other] = [await timed(before, clock), await timed(after, clock)];
        if (one.total !== other.total) return null;
        ratios.push(one.ms / other.ms);
      }
      return median(ratios);
    },
    'facts-hold',
  ],
  [
    'rounded to a tenth',
    async (...args) => Math.round(((await benchmark()(...args)) ?? 0) * 10) / 10 || null,
    'facts-hold',
  ],
  ['different work called zero', benchmark({ refuse: () => 0 as never }), 'different-work'],
  [
    'a warm-up that is not awaited',
    async (before, after, clock) => {
      void before();
      void after();
      return benchmark({ warmUp: '' })(before, after, clock);
    },
    'both-at-once',
  ],
  ['made up', async () => 4, 'too-few-runs'],
  ['timed by the right clock at both ends', timedBy(right, right), 'facts-hold'],
  ['the time of day, then the right clock', timedBy((clock) => clock.dateNow(), right), 'one-ended'],
  ['the right clock, then the time of day', timedBy(right, (clock) => clock.dateNow()), 'one-ended'],
  ['the right clock, then that of the machine', timedBy(right, ofTheMachine), 'one-ended'],
  ['the clock of the machine, then the right one', timedBy(ofTheMachine, right), 'one-ended'],
  [
    'one reading between two runs, and a mean',
    async (before, after, clock) => {
      const times: [number[], number[]] = [[], []];
      if ((await before()) !== (await after())) return null;
      let last = clock.performanceNow();
      for (let run = 0; run < 5; run += 1)
        for (const [at, version] of [before, after].entries()) {
          if ((await version()) !== 36) return null;
          const now = clock.performanceNow();
          times[at]?.push(now - last);
          last = now;
        }
      return mean(times[0]) / mean(times[1]);
    },
    'mean-for-median',
  ],
  [
    'a last run to check, and a mean',
    async (before, after, clock) => {
      const ratio = await benchmark({ figure: mean })(before, after, clock);
      return (await before()) === (await after()) ? ratio : null;
    },
    'mean-for-median',
  ],
  [
    'both clocks at both ends',
    timedBy(
      (clock) => clock.performanceNow() + 0 * clock.dateNow(),
      (clock) => clock.performanceNow() + 0 * clock.dateNow(),
    ),
    'facts-hold',
  ],
  ['the middle, unsorted', benchmark({ figure: (times) => times[2] ?? 0 }), 'not-sorted'],
  ['always refused', async () => null, 'equal-work-refused'],
  ['nothing returned', async (...args) => void (await benchmark()(...args)) as never, 'no-number'],
  [
    'one for all',
    async (before, after, clock) => {
      const one = await timed(async () => {
        for (let run = 0; run < 5; run += 1) await before();
        return 0;
      }, clock);
      const other = await timed(async () => {
        for (let run = 0; run < 5; run += 1) await after();
        return 0;
      }, clock);
      return one.ms / other.ms;
    },
    'too-few-runs',
  ],
  ['four after the warm-up', benchmark({ order: 'ba'.repeat(4) }), 'too-few-runs'],
  ['one after the warm-up', benchmark({ order: 'ba' }), 'too-few-runs'],
  ['five, the first among them', benchmark({ warmUp: '' }), 'no-warm-up'],
  [
    'twelve by their means, the first among them',
    benchmark({ warmUp: '', order: 'ba'.repeat(12), figure: mean }),
    'no-warm-up',
  ],
  ['ten by their means', benchmark({ order: 'ba'.repeat(10), figure: mean }), 'mean-for-median'],
  ['all of the faster one first', benchmark({ order: 'aaaaabbbbb' }), 'one-then-the-other'],
  ['six of one in a row, then in turn', benchmark({ order: 'bbbbbbaaaaaaba' }), 'one-then-the-other'],
  ['the luckiest', benchmark({ figure: (times) => Math.min(...times) }), 'best-run-only'],
  ['the last', benchmark({ order: 'ba'.repeat(7), figure: (times) => times.at(-1) ?? 0 }), 'ratio-off'],
  [
    'all at once',
    async (before, after, clock) => {
      const names = [...'ba'.repeat(6)].map((name) => timed(name === 'b' ? before : after, clock));
      const times = (await Promise.all(names)).map(({ ms }) => ms);
      return (times[0] ?? 0) / (times[1] ?? 1);
    },
    'both-at-once',
  ],
  [
    'started, never awaited',
    async (before, after, clock) => {
      const start = clock.performanceNow();
      void before();
      const middle = clock.performanceNow();
      void after();
      return (middle - start) / (clock.performanceNow() - middle);
    },
    'clock-stopped-early',
  ],
  [
    'then chains that are left behind',
    async (before, after, clock) => {
      const times: number[] = [];
      for (const version of [before, after]) {
        const start = clock.performanceNow();
        void version().then(() => times.push(clock.performanceNow() - start));
      }
      return (times[0] ?? 0) / (times[1] ?? 1);
    },
    'clock-stopped-early',
  ],
])('%s', async (_name, version, messageKey) => {
  expect(await toldInTypeScript({ lab, baseline }, 'honest-benchmark', version)).toBe(messageKey);
});

const inPython = (body: string): string => `import asyncio
import statistics
async def timed(version, clock):
    start = clock.perf_counter()
    return await version(), clock.perf_counter() - start
async def benchmark(before, after, clock):
    times = {before: [], after: []}
${body.replace(/^/gm, '    ')}
    return statistics.median(times[before]) / statistics.median(times[after])`;

const lesson = `expected = await before()
for run in range(6):
    for work in times:
        start = clock.perf_counter()
        result = await work()
        elapsed = clock.perf_counter() - start
        if result != expected:
            raise RuntimeError(f"{work} returned {result}")
        if run > 0:
            times[work].append(elapsed)`;

test.skipIf(!python).each([
  ['as in the lesson', lesson, 'facts-hold'],
  ['as in the lesson, four times', lesson.replace('range(6)', 'range(5)'), 'too-few-runs'],
  [
    'tasks that are awaited one by one',
    `for version in (before, after) * 6:
    total, s = await asyncio.create_task(timed(version, clock))
    if total != 36:
        return None
    times[version].append(s)
times = {version: some[1:] for version, some in times.items()}`,
    'facts-hold',
  ],
  [
    'tasks that are all started first',
    `tasks = [(version, asyncio.create_task(timed(version, clock))) for version in (before, after) * 6]
for version, task in tasks:
    times[version].append((await task)[1])`,
    'both-at-once',
  ],
  [
    'coroutines that are only made',
    `for version in (before, after) * 6:
    start = clock.perf_counter()
    version()
    times[version].append(clock.perf_counter() - start)`,
    'clock-stopped-early',
  ],
  ['nothing measured', 'return 4', 'too-few-runs'],
  [
    'tasks that are awaited when the time has been taken',
    `await before(), await after()
for version in (before, after) * 5:
    start = clock.perf_counter()
    task = asyncio.create_task(version())
    times[version].append(clock.perf_counter() - start)
    if await task != 36:
        return None`,
    'one-ended',
  ],
  ['two clocks', lesson.replace('start = clock.perf_counter()', 'start = clock.time()'), 'one-ended'],
  ['the middle, unsorted', `${lesson}\nreturn times[before][2] / times[after][2]`, 'not-sorted'],
  ['a loop in the loop', lesson.replace('await work()', 'asyncio.run(work())'), 'nested-loop'],
  ['a helper that is not awaited', 's, total = timed(before, clock)', 'forgotten-await'],
])('%s, in Python', { timeout: 60_000 }, (_name, body, messageKey) => {
  expect(toldInPython('honest-benchmark', inPython(body))).toBe(messageKey);
});
