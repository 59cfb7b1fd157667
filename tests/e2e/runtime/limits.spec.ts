import type { RunOutcome, RunRequest } from '../../../src/playground/protocol.ts';
import type { RunRecord } from './page/bench.ts';
import { expect, printed, program, test } from './test.ts';

/** Beyond its limit a run may take this much longer to end, in ms. */
const END_WITHIN_MS = 500;
/**
 * The page answers its own timers at least this often, whatever a program does, in ms. On a quiet machine it is
 * below 50; the rest is for other programs that want the same two cores.
 */
const MOST_GAP_MS = 400;
const timeMs = 1_000;

const timeUp: RunOutcome = { kind: 'limit', limit: 'time' };

async function expectNextRunToWork(run: (request: RunRequest) => Promise<RunRecord>): Promise<void> {
  const next = await run(program('console.log(1)'));
  expect(next.outcome).toEqual({ kind: 'done', exitCode: 0 });
  expect(printed(next)).toBe('1\n');
}

const endless = {
  'a synchronous loop': 'console.log("before"); while (true);',
  'a loop of microtasks': 'console.log("before"); const f = () => Promise.resolve().then(f); await f();',
  'queueMicrotask without end': 'console.log("before"); (function f() { queueMicrotask(f); })();',
  'process.nextTick without end': 'console.log("before"); (function f() { process.nextTick(f); })();',
  'Atomics.wait for ever':
    'console.log("before"); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);',
  'a timer without end': 'console.log("before"); setInterval(() => {}, 0);',
  'a timer far away': 'console.log("before"); setTimeout(() => {}, 1e9);',
  'a server that nobody closes':
    'import { createServer } from "node:http"; createServer().listen(0); console.log("before");',
  'a regular expression that backtracks': 'console.log("before"); /(a+)+$/.test("a".repeat(40) + "!");',
  'a loop of debugger statements': 'console.log("before"); while (true) debugger;',
};

for (const [name, source] of Object.entries(endless)) {
  test(`${name} is ended at the time limit, and what was printed is seen`, async ({ run }) => {
    const record = await run(program(source, { limits: { timeMs } }));
    expect(record.outcome).toEqual(timeUp);
    expect(printed(record)).toBe('before\n');
    const startedAt = record.events.find(({ event }) => event.type === 'started')?.at ?? Number.NaN;
    expect(record.wallMs - startedAt).toBeLessThan(timeMs + END_WITHIN_MS);
    expect(record.worstGapMs).toBeLessThan(MOST_GAP_MS);
    await expectNextRunToWork(run);
  });
}

test('a promise that nobody settles ends as in Node, with exit code 13', async ({ run }) => {
  const record = await run(program('await new Promise(() => {});'));
  expect(record.outcome).toEqual({ kind: 'done', exitCode: 13 });
  expect(printed(record, 'stderr')).toContain('unsettled top-level await');
});

const floods = {
  'a million lines': 'for (let i = 0; i < 1e6; i += 1) console.log(i);',
  'a million lines in one call': 'console.log("a\\n".repeat(1e6));',
  'a line without end': 'for (;;) process.stdout.write("x".repeat(1000));',
  'a flood from timers': 'setInterval(() => { for (let i = 0; i < 1000; i += 1) console.log(i); });',
  'a flood of promises': 'for (;;) console.log(Promise.resolve(1));',
  'a flood of errors': 'for (;;) console.error(new Map([[1, 2]]));',
};

for (const [name, source] of Object.entries(floods)) {
  test(`${name}: the output stays within its limits, and the page answers`, async ({ run }) => {
    const limits = { outputLines: 1_000, outputBytes: 100_000 };
    const record = await run(program(source, { limits }));
    expect(record.outcome).toEqual({ kind: 'limit', limit: 'output' });
    const text = printed(record);
    expect(text.split('\n').length - 1).toBeLessThanOrEqual(limits.outputLines);
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(limits.outputBytes);
    expect(record.worstGapMs).toBeLessThan(MOST_GAP_MS);
    await expectNextRunToWork(run);
  });
}

test('output just within the limits is passed on whole', async ({ run }) => {
  const record = await run(
    program('for (let i = 0; i < 100; i += 1) console.log("한글");', {
      limits: { outputLines: 100, outputBytes: 700 },
    }),
  );
  expect(record.outcome).toEqual({ kind: 'done', exitCode: 0 });
  expect(printed(record)).toBe('한글\n'.repeat(100));
});

const bombs = {
  'typed arrays': 'const all = []; for (;;) all.push(new Uint8Array(1 << 26).fill(1));',
  'array buffers': 'const all = []; for (;;) all.push(new ArrayBuffer(1 << 26));',
  buffers: 'const all = []; for (;;) all.push(Buffer.alloc(1 << 26, 1));',
  'copies of a typed array':
    'let one = new Uint8Array(1 << 26); const all = []; for (;;) all.push(one.slice());',
  'WebAssembly memory': 'const all = []; for (;;) all.push(new WebAssembly.Memory({ initial: 1024 }));',
  'WebAssembly memory that grows': 'const m = new WebAssembly.Memory({ initial: 1 }); for (;;) m.grow(1024);',
  'types had from a buffer':
    'const { constructor } = new Uint8Array(1); const all = []; for (;;) all.push(new constructor(1 << 26));',
};

for (const [name, source] of Object.entries(bombs)) {
  test(`a bomb of ${name} is ended at the memory limit`, async ({ run }) => {
    const record = await run(program(source, { limits: { memoryBytes: 256 * 2 ** 20 } }));
    expect(record.outcome).toEqual({ kind: 'limit', limit: 'memory' });
    expect(record.worstGapMs).toBeLessThan(MOST_GAP_MS);
    await expectNextRunToWork(run);
  });
}

test('memory that is given back is not counted against a program', async ({ run }) => {
  const source = `import { setTimeout as delay } from 'node:timers/promises';
for (let i = 0; i < 60; i += 1) {
  new Uint8Array(1 << 24).fill(1);
  await delay(5);
}
console.log('done');`;
  const record = await run(program(source, { limits: { memoryBytes: 256 * 2 ** 20 } }));
  expect(printed(record)).toBe('done\n');
});

const contained = {
  'a string that doubles': {
    source: 'let s = "x"; for (;;) s += s;',
    error: 'RangeError: Invalid string length',
  },
  'recursion without end': {
    source: 'function f() { f(); }\nf();',
    error: 'RangeError: Maximum call stack size exceeded',
  },
  'a number beyond all bounds': {
    source: '1n << (1n << 30n);',
    error: 'RangeError: Maximum BigInt size exceeded',
  },
};

for (const [name, { source, error }] of Object.entries(contained)) {
  test(`${name} is an error of the program`, async ({ run }) => {
    const { outcome } = await run(program(source));
    expect(outcome).toMatchObject({ kind: 'error', error: { message: error, file: 'main.ts' } });
  });
}
