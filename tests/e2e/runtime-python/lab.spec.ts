import { fileURLToPath } from 'node:url';
import { assemble, type Variant } from '../../../src/playground/assemble.ts';
import { loadLab, runnableLabs } from '../../../src/playground/load-lab.ts';
import { defaultLimits, type RunRequest } from '../../../src/playground/protocol.ts';
import { judged } from '../../support/judged.ts';
import { withStrictObjective } from '../../support/strict-objective.ts';
import { expect, printed, test } from './test.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const lab = loadLab(root, 'sync-vs-async', 'py');

interface Timing {
  scale: number;
  runs: number;
}
const timed: Timing = { scale: 1, runs: 3 };
/** Structure only: counts, order and overlap do not need long waits. */
/** Three runs: what a busy machine does to one of them says nothing. */
const quick: Timing = { scale: 0.1, runs: 3 };
/** A busy machine stretches some runs: what does not pass once may pass then, what is wrong never does. */
const ATTEMPTS = 4;

const labRequest = (variant: Variant, { scale, runs }: Timing, of = lab): RunRequest => ({
  mode: 'lab',
  entry: of.settings.entry,
  files: assemble(of, { variant }),
  limits: defaultLimits,
  scale,
  runs,
});

const withUsers = (source: string): Variant => ({ files: { [lab.settings.entry]: source } });

test('the solution passes, by samples that agree with the clock of the page', async ({ run }) => {
  const request = labRequest('solution', timed);
  let record = await run(request);
  let { result, conditions } = judged(record, request);
  for (let attempt = 1; result.verdict !== 'passed' && attempt < ATTEMPTS; attempt += 1) {
    record = await run(request);
    ({ result, conditions } = judged(record, request));
  }
  expect(record.outcome).toEqual({ kind: 'done', exitCode: 0 });
  expect(result).toMatchObject({ language: 'py', verdict: 'passed', misconceptions: [] });
  expect(result.ratio).toBeGreaterThan(2.4);
  expect(result.ratio).toBeLessThan(3.3);
  expect(conditions).toEqual({ hidden: false, trusted: true });
  const laps = record.events.flatMap(({ event }) =>
    event.type === 'lab-run' ? [`${event.side} ${event.run}`] : [],
  );
  expect(laps).toEqual(['baseline 1', 'learner 1', 'baseline 2', 'learner 2', 'baseline 3', 'learner 3']);
});

test('the starter fails in the words of Python, and the trace names its line', async ({ run }) => {
  const request = labRequest('starter', quick);
  const { result } = judged(await run(request), request);
  expect(result).toMatchObject({ verdict: 'failed', misconceptions: ['blocking-in-async'] });
  expect(result.message.ko).toContain('asyncio.gather');
  const starter = lab.starter['users.py']?.split('\n') ?? [];
  const lines = result.trace?.tasks.map(({ spans }) => starter[(spans[0]?.line ?? 0) - 1]?.trim());
  expect(lines).toEqual(new Array(3).fill('users.append(directory.find_user_sync(user_id))'));
});

const inPage = runnableLabs(root, 'py')
  .map((id) => loadLab(root, id, 'py'))
  .filter(({ settings }) => settings.runtimes.includes('page'));

test('what the starter of each lab does reaches the judge, whatever its world counts', async ({ run }) => {
  for (const of of inPage) {
    const request = labRequest('starter', { scale: 0.05, runs: 1 }, of);
    const { result } = judged(await run(request), request);
    expect(result.verdict, of.id).not.toBe('passed');
  }
});

for (const of of inPage) {
  const { id } = of;
  for (const name of Object.keys(of.wrong)) {
    test(`${id}: the wrong version ${name} is recognised`, async ({ run }) => {
      const request = labRequest({ wrong: name }, quick, of);
      let { result } = judged(await run(request), request);
      for (let attempt = 1; result.messageKey === 'disturbed' && attempt < 4; attempt += 1) {
        ({ result } = judged(await run(request), request));
      }
      const expected = of.playground.misconceptions.find(({ wrong }) => wrong.includes(name))?.id;
      expect(result.misconceptions).toContain(expected);
      expect(result.verdict).toBe('failed');
    });
  }
}

test('what cannot be measured is told with the learner’s line', async ({ run }) => {
  const attempts = [
    {
      source: 'async def find_users(directory, ids):\n    return [\n',
      error: { kind: 'syntax', file: 'users.py', line: 2 },
    },
    {
      source: 'find_user = 1\n',
      error: { kind: 'missing-export', message: 'find_users', file: 'users.py', line: null },
    },
    {
      source: 'async def find_users(directory, ids):\n    raise LookupError("mine")\n',
      error: { kind: 'thrown', message: 'LookupError: mine', file: 'users.py', line: 2 },
    },
    {
      source:
        'import asyncio\nasync def find_users(directory, ids):\n    return asyncio.run(directory.find_user(1))\n',
      error: { kind: 'nested-loop', file: 'users.py', line: 3 },
    },
    {
      source: 'async def find_users(directory, ids):\n    return directory.find_user(1).name\n',
      error: { kind: 'forgotten-await', file: 'users.py', line: 2 },
    },
    {
      source:
        'import asyncio\nasync def find_users(directory, ids):\n    return asyncio.create_task(directory.find_user(1))["name"]\n',
      error: { kind: 'forgotten-await', file: 'users.py', line: 3 },
    },
    { source: 'import sys\nsys.exit(0)\n', error: { kind: 'exited', file: 'users.py', line: 2 } },
  ];
  for (const { source, error } of attempts) {
    const { outcome } = await run(labRequest(withUsers(source), quick));
    expect(outcome).toMatchObject({ kind: 'error', error });
  }
});

test('a traceback shows the learner’s lines and none of the kit', async ({ run }) => {
  const source = 'async def find_users(directory, ids):\n    return await directory.find_user(9)\n';
  const stderr = printed(await run(labRequest(withUsers(source), quick)), 'stderr');
  expect(stderr).toContain('  File "users.py", line 2, in find_users\n');
  expect(stderr).not.toMatch(/kit\/|_waitless/);
});

test('code that replaces the clock reaches neither samples nor verdict', async ({ run }) => {
  const source = `import asyncio, time
time.perf_counter = time.monotonic = time.time = lambda: 0.0
time.sleep = asyncio.sleep = None
${lab.starter['users.py']}`;
  const request = labRequest(withUsers(source), { scale: 0.5, runs: 1 });
  const { result, conditions } = judged(await run(request), request);
  expect(result.verdict).toBe('failed');
  expect(conditions.trusted).toBe(true);
});

for (const own of inPage) {
  const { id } = own;
  if (own.criterion.from !== 'objective') continue;
  test(`${id}: the solution passes, and fails where the objective asks for more`, async ({ run }) => {
    const { strict, remove } = withStrictObjective();
    const harder = labRequest('solution', timed, loadLab(strict, id, 'py'));
    remove();
    const request = labRequest('solution', timed, own);
    let record = await run(request);
    for (
      let attempt = 1;
      judged(record, request).result.verdict === 'unstable' && attempt < 4;
      attempt += 1
    ) {
      record = await run(request);
    }
    const { result, conditions } = judged(record, request);
    expect(result, result.message.en).toMatchObject({ verdict: 'passed', misconceptions: [] });
    expect(conditions).toEqual({ hidden: false, trusted: true });
    expect(judged(record, harder).result).toMatchObject({ verdict: 'failed', messageKey: 'below' });
  });
}
