import type { TraceEvent } from '../../../src/playground/protocol.ts';
import type { RunRecord } from './page/bench.ts';
import { expect, program, test } from './test.ts';

interface Lane {
  label: string;
  on: string;
  state: string;
  line: number | null;
  ms: number;
  end: string;
}

const traceOf = ({ events }: RunRecord): TraceEvent[] =>
  events.flatMap(({ event }) => (event.type === 'trace' ? event.events : []));

/** A lane for each task, in the order in which they began. */
function lanes(record: RunRecord): Lane[] {
  const events = traceOf(record);
  return events.flatMap((event) => {
    if (event.type !== 'task') return [];
    const state = events.find((other) => other.type === 'state' && other.id === event.id);
    const end = events.find((other) => other.type === 'end' && other.id === event.id);
    if (state?.type !== 'state') return [];
    const ms = (end?.at ?? Number.NaN) - event.at;
    return [
      {
        label: event.label,
        on: state.on,
        state: state.state,
        line: state.line,
        ms,
        end: end?.type === 'end' ? end.state : 'pending',
      },
    ];
  });
}

/** An edge of a span may be this far from the truth, in ms. */
const EDGE_MS = 5;

test('each wait is a lane with its line, as long as it took', async ({ run }) => {
  const record = await run(
    program(`import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

await delay(30);
await Promise.all([delay(60),
  delay(40)]);
setTimeout(() => {}, 20);
const cleared = setTimeout(() => {}, 5000);
clearTimeout(cleared);
await readFile('main.ts');
await readFile('none').catch(() => {});
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
const server = createServer((_request, response) => void setTimeout(() => response.end(), 25)).listen(8080);
await fetch('http://localhost:8080/data');
await delay(5000, null, { signal: AbortSignal.timeout(20) }).catch(() => {});
server.close();`),
  );
  const seen = lanes(record);
  expect(seen.map(({ label, on, state, line, end }) => [label, on, state, line, end])).toEqual([
    ['setTimeout 30', 'timer', 'waiting', 5, 'done'],
    ['setTimeout 60', 'timer', 'waiting', 6, 'done'],
    ['setTimeout 40', 'timer', 'waiting', 7, 'done'],
    ['setTimeout 20', 'timer', 'waiting', 8, 'done'],
    ['setTimeout 5000', 'timer', 'waiting', 9, 'cancelled'],
    ['readFile main.ts', 'fs', 'waiting', 11, 'done'],
    ['readFile none', 'fs', 'waiting', 12, 'error'],
    ['Atomics.wait 50', 'Atomics.wait', 'blocked', 13, 'done'],
    ['fetch /data', 'fetch', 'waiting', 15, 'done'],
    ['setTimeout 25', 'timer', 'waiting', 14, 'done'],
    ['setTimeout 5000', 'timer', 'waiting', 16, 'cancelled'],
  ]);
  const blocked = seen.find(({ state }) => state === 'blocked');
  expect(Math.abs((blocked?.ms ?? Number.NaN) - 50)).toBeLessThan(EDGE_MS);
  const first = seen[0];
  expect(first?.ms).toBeGreaterThan(28);
});

test('edges agree with the program’s own clock', async ({ run }) => {
  const record = await run(
    program(`const at: number[] = [];
for (let i = 0; i < 20; i += 1) {
  at.push(performance.now());
  await new Promise((resolve) => setTimeout(resolve, 5 + i));
  at.push(performance.now());
}
console.log(JSON.stringify(at));`),
  );
  const output = record.events.flatMap(({ event }) => (event.type === 'output' ? event.chunks : []));
  const own: number[] = JSON.parse(output.map(({ text }) => text).join(''));
  const edges = traceOf(record).flatMap((event) => (event.type === 'state' ? [] : [event.at]));
  const offMs = own.map((at, index) => Math.abs(at - (edges[index] ?? Number.NaN))).toSorted((a, b) => a - b);
  expect(edges).toHaveLength(own.length);
  expect(offMs[Math.floor(offMs.length * 0.95)]).toBeLessThan(EDGE_MS);
});

test('a program that starts a hundred thousand waits is drawn in part and runs all the same', async ({
  run,
}) => {
  const record = await run(
    program(
      'await Promise.all(Array.from({ length: 1e5 }, () => new Promise((resolve) => setTimeout(resolve, 1))));\nconsole.log("done");',
    ),
  );
  expect(record.outcome).toEqual({ kind: 'done', exitCode: 0 });
  expect(lanes(record)).toHaveLength(2_000);
});
