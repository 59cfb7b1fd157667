import { createLiveTrace } from '../../../src/playground/trace/live-trace.ts';
import type { RunRecord } from '../runtime/page/bench.ts';
import { expect, printed, program, test } from './test.ts';

/** How far an edge of a span may lie from the program's own log, in ms. */
const TOLERANCE_MS = 5;
/** Two stamps that belong together lie microseconds apart, unless a busy machine turns away between them. */
const ATTEMPTS = 4;

interface Claim {
  label: string;
  state: string;
  from: number;
  to: number;
}

/** Writes down by its own clock what each task does; the first line is when it blocked for the first time. */
const witness = `import asyncio, json, time

claims = []

def now():
    return time.perf_counter() * 1000

def claim(label, state, start, end):
    claims.append({"label": label, "state": state, "from": start, "to": end})

async def sleep(label, seconds):
    start = now()
    due = start + seconds * 1000
    await asyncio.sleep(seconds)
    end = now()
    claim(label, "waiting", start, min(due, end))
    claim(label, "ready", min(due, end), end)

def block(label, seconds):
    start = now()
    time.sleep(seconds)
    claim(label, "blocked", start, now())

async def fetch(n):
    for turn in range(3):
        await sleep(f"fetch({n})", 0.03 * n)

async def stall(n):
    await sleep(f"stall({n})", 0.02)
    block(f"stall({n})", 0.08)
    end = now() + 30
    start = now()
    while now() < end:
        pass
    claim(f"stall({n})", "running", start, now())

async def main():
    await asyncio.gather(fetch(1), fetch(2), stall(3))

block("main.py", 0.02)
asyncio.run(main())
print(json.dumps(claims))
`;

test('the timeline agrees with the program’s own clock', async ({ run }) => {
  let problems: string[] = [];
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const record = await run(program(witness));
    problems = disagreements(record, JSON.parse(printed(record)));
    if (problems.length === 0) break;
  }
  expect(problems).toEqual([]);
});

test('tasks have labels, parents, lines and endings', async ({ run }) => {
  const record = await run(
    program(`import asyncio, time

async def fetch(n, delay):
    await asyncio.sleep(delay)

async def block(n):
    time.sleep(0.05)

async def fail():
    await asyncio.create_task(fetch(3, 0.01))
    raise ValueError

async def main():
    await asyncio.gather(fetch(1, 0.1), block(2), fail(), return_exceptions=True)

asyncio.run(main())
`),
  );
  const tasks = tasksOf(record);
  const parents = new Map(tasks.map(({ id, label }) => [id, label]));
  expect(tasks.map(({ label, state, parent }) => [label, state, parents.get(parent)])).toEqual([
    ['fetch(1, 0.1)', 'done', undefined],
    ['block(2)', 'done', undefined],
    ['fail()', 'error', undefined],
    ['fetch(3, 0.01)', 'done', 'fail()'],
  ]);
  const spans = tasks.flatMap(({ label, spans }) =>
    spans.filter(({ on }) => on !== '').map(({ state, on, line }) => `${label} ${state} ${on} ${line}`),
  );
  expect(spans).toEqual([
    'fetch(1, 0.1) waiting sleep 4',
    'block(2) blocked time.sleep 7',
    'fail() waiting task 10',
    'fetch(3, 0.01) waiting sleep 4',
  ]);
});

test('a program without tasks is drawn where it blocks', async ({ run }) => {
  const record = await run(program('import time\nfor _ in range(3):\n    time.sleep(0.02)\n'));
  const [task, ...others] = tasksOf(record);
  expect(others).toEqual([]);
  expect(task).toMatchObject({ label: 'main.py', state: 'done' });
  const blocked = task?.spans.filter(({ state }) => state === 'blocked') ?? [];
  expect(blocked.map(({ line }) => line)).toEqual([3, 3, 3]);
});

test('watching a step costs microseconds', async ({ run }) => {
  const cost = async (loop: string) => {
    const record = await run(
      program(`import asyncio, time
from _waitless.loop import PageEventLoop

async def main():
    for _ in range(4000):
        await asyncio.sleep(0)

start = time.perf_counter()
with asyncio.Runner(loop_factory=${loop}) as runner:
    runner.run(main())
print((time.perf_counter() - start) / 4000 * 1e6)
`),
    );
    return Number(printed(record));
  };
  const plain = await cost('lambda: PageEventLoop(lambda seconds: None)');
  const traced = await cost('None');
  test.info().annotations.push({
    type: 'figure',
    description: `tracer: ${(traced - plain).toFixed(1)} µs a step (${plain.toFixed(1)} → ${traced.toFixed(1)})`,
  });
  expect(traced - plain).toBeLessThan(500);
});

function tasksOf({ events }: RunRecord) {
  const trace = createLiveTrace();
  for (const { event } of events) if (event.type === 'trace') trace.add(event.events);
  return trace.tasks(0);
}

/** What the program wrote down and was not seen, or was seen and did not happen. */
function disagreements(record: RunRecord, log: readonly Claim[]): string[] {
  const seen: Claim[] = tasksOf(record).flatMap(({ label, spans }) =>
    // No program can tell when a task was made ready for the first time.
    spans
      .filter((span, index) => index > 0 || span.state !== 'ready')
      .map(({ state, from, to }) => ({ label, state, from, to })),
  );
  // The two clocks are the same but for their zero.
  const anchor = seen.find(({ state }) => state === 'blocked');
  const offsetMs = (log[0]?.from ?? Number.NaN) - (anchor?.from ?? Number.NaN);
  const claims = log.map((claim) => ({ ...claim, from: claim.from - offsetMs, to: claim.to - offsetMs }));
  const lasts = ({ from, to }: Claim) => to - from > TOLERANCE_MS;
  const agree = (a: Claim, b: Claim) =>
    a.label === b.label &&
    a.state === b.state &&
    Math.abs(a.from - b.from) <= TOLERANCE_MS &&
    Math.abs(a.to - b.to) <= TOLERANCE_MS;
  const told = new Set(log.map(({ label }) => label).filter((label) => label !== 'main.py'));
  return [
    ...claims
      .filter(lasts)
      .filter((claim) => !seen.some((span) => agree(claim, span)))
      .map((claim) => `not seen: ${JSON.stringify(claim)}`),
    ...seen
      .filter((span) => lasts(span) && told.has(span.label))
      .filter((span) => !claims.some((claim) => agree(claim, span)))
      .map((span) => `invented: ${JSON.stringify(span)}`),
  ];
}
