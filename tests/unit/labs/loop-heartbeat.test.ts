import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { makeReport as baseline } from '../../../playgrounds/loop-heartbeat/node/baseline.ts';
import { lab } from '../../../playgrounds/loop-heartbeat/node/lab/lab.ts';
import { countPrimes, type Range } from '../../../playgrounds/loop-heartbeat/node/lab/primes.ts';
import { toldInTypeScript } from './told.ts';

type MakeReport = (ranges: readonly Range[]) => unknown;

const primes = new URL('../../../playgrounds/loop-heartbeat/node/lab/primes.ts', import.meta.url).href;

/** Counts with a pause after each range. */
const pausing =
  (pause: (index: number) => unknown): MakeReport =>
  async (ranges) => {
    const counts: number[] = [];
    for (const [index, range] of ranges.entries()) {
      counts.push(countPrimes(range));
      await pause(index);
    }
    return counts;
  };

it.each<[string, MakeReport, string]>([
  ['a timer after each', pausing(() => sleep(0)), 'heartbeat-kept'],
  ['every second range', pausing((index) => (index % 2 === 0 ? nextTurn() : null)), 'heartbeat-kept'],
  [
    'a promise for each, all of them waiting for a turn of their own',
    async (ranges) => {
      let last: Promise<unknown> = Promise.resolve();
      const counts = ranges.map((range) => {
        const count = last.then(() => nextTurn()).then(() => countPrimes(range));
        last = count;
        return count;
      });
      return Promise.all(counts);
    },
    'heartbeat-kept',
  ],
  [
    'a thread of its own',
    (ranges) =>
      new Promise((resolve, reject) => {
        const code = `import { parentPort, workerData } from 'node:worker_threads';
          const { countPrimes } = await import(${JSON.stringify(primes)});
          parentPort.postMessage(workerData.map((range) => countPrimes(range)));`;
        const url = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
        const worker = new Worker(url, { workerData: ranges });
        worker.once('message', resolve).once('error', reject);
      }),
    'heartbeat-kept',
  ],
  ['await null', pausing(() => null), 'late-turn'],
  ['a promise that is done', pausing(() => Promise.resolve()), 'late-turn'],
  ['nextTick', pausing(() => new Promise<void>((resolve) => process.nextTick(resolve))), 'late-turn'],
  [
    'one turn before, all at once then',
    async (ranges) => nextTurn().then(() => ranges.map(countPrimes)),
    'late-turn',
  ],
  ['a function without async', (ranges) => ranges.map(countPrimes), 'late-turn'],
  ['async callbacks', (ranges) => Promise.all(ranges.map(async (range) => countPrimes(range))), 'late-turn'],
  [
    'a turn for each, all of them asked for before',
    (ranges) => Promise.all(ranges.map((range) => nextTurn().then(() => countPrimes(range)))),
    'late-turn',
  ],
  ['made up', (ranges) => ranges.map(() => 1), 'results-differ'],
  ['nothing returned', async (ranges) => void (await pausing(() => nextTurn())(ranges)), 'nothing-returned'],
])('%s', { timeout: 60_000 }, async (_name, version, messageKey) => {
  const told = await toldInTypeScript({ lab, baseline }, 'loop-heartbeat', version, {
    scale: 1,
    timed: true,
  });
  // A machine that is busy enough to keep the loop waiting is told of; no code is blamed for it.
  const accepted = messageKey === 'heartbeat-kept' ? [messageKey, 'unstable', 'disturbed'] : [messageKey];
  expect(accepted).toContain(told);
});
