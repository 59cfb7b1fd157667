import { fileURLToPath } from 'node:url';
import { concludeError } from '../../../playgrounds/kit/ts/conclude.ts';
import { assemble, type Variant } from '../../../src/playground/assemble.ts';
import { loadLab, runnableLabs } from '../../../src/playground/load-lab.ts';
import { defaultLimits, type RunRequest } from '../../../src/playground/protocol.ts';
import { judged } from '../../support/judged.ts';
import { withStrictObjective } from '../../support/strict-objective.ts';
import { expect, test } from './test.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const lab = loadLab(root, 'sync-vs-async');

interface Timing {
  scale: number;
  runs: number;
}
const timed: Timing = { scale: 1, runs: 5 };
/** Structure only: counts, order and overlap do not need long waits. */
/** Three runs: what a busy machine does to one of them says nothing. */
const quick: Timing = { scale: 0.1, runs: 3 };

function labRequest(variant: Variant, { scale, runs }: Timing, of = lab): RunRequest & { mode: 'lab' } {
  const files = assemble(of, { variant, locale: 'ko' });
  return { mode: 'lab', entry: of.settings.entry, files, limits: defaultLimits, scale, runs };
}

const withUsers = (source: string): Variant => ({ files: { [lab.settings.entry]: source } });

test('the solution passes, by samples that agree with the clock of the page', async ({ run }) => {
  const request = labRequest('solution', timed);
  const record = await run(request);
  expect(record.outcome).toEqual({ kind: 'done', exitCode: 0 });
  const { result, conditions } = judged(record, request);
  expect(result).toMatchObject({ verdict: 'passed', misconceptions: [] });
  expect(result.ratio).toBeGreaterThan(2.7);
  expect(result.ratio).toBeLessThan(3.3);
  expect(conditions).toEqual({ hidden: false, trusted: true });
  const laps = record.events.flatMap(({ event }) =>
    event.type === 'lab-run' ? [`${event.side} ${event.run}`] : [],
  );
  expect(laps).toEqual([1, 2, 3, 4, 5].flatMap((lap) => [`baseline ${lap}`, `learner ${lap}`]));
});

test('the starter fails, and the trace names its line', async ({ run }) => {
  const request = labRequest('starter', timed);
  const { result } = judged(await run(request), request);
  expect(result).toMatchObject({ verdict: 'failed', misconceptions: ['blocking-in-async'] });
  const starter = lab.starter['users.ts']?.split('\n') ?? [];
  const lines = result.trace?.tasks.map(({ spans }) => starter[(spans[0]?.line ?? 0) - 1]?.trim());
  expect(lines).toEqual(new Array(3).fill('users.push(directory.findUserSync(id));'));
});

for (const id of runnableLabs(root)) {
  const of = loadLab(root, id);
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
      source: 'export async function findUsers() {\n  return [;\n}',
      error: { kind: 'syntax', file: 'users.ts', line: 2 },
    },
    {
      source: 'const a = 1;\nconst a = 2;\nexport const findUsers = a;',
      error: { kind: 'syntax', file: 'users.ts', line: 2 },
    },
    {
      source: '\nexport const findUser = 1;',
      error: { kind: 'missing-export', message: 'findUsers', file: 'users.ts', line: null },
    },
    {
      source: '\n\nexport async function findUsers() {\n  throw new RangeError("mine");\n}',
      error: { kind: 'thrown', message: 'RangeError: mine', file: 'users.ts', line: 4 },
    },
    {
      source:
        'export async function findUsers() {\n  [1].forEach(async () => {\n    throw new RangeError("mine");\n  });\n  await new Promise(() => {});\n}',
      error: { kind: 'unhandled', message: 'RangeError: mine', file: 'users.ts', line: 3 },
    },
    { source: 'process.exit(0);\nexport const findUsers = 1;', error: { kind: 'exited', file: 'users.ts' } },
  ];
  for (const { source, error } of attempts) {
    const request = labRequest(withUsers(source), quick);
    const { outcome } = await run(request);
    expect(outcome).toMatchObject({ kind: 'error', error });
    if (outcome.kind === 'error') {
      expect(concludeError(JSON.parse(request.files['lab.json'] ?? ''), 'page', outcome.error).verdict).toBe(
        'error',
      );
    }
  }
});

test('a promise that nobody settles ends at the time limit', async ({ run }) => {
  const request = labRequest(withUsers('export const findUsers = () => new Promise(() => {});'), quick);
  const { outcome } = await run({ ...request, limits: { ...defaultLimits, timeMs: 1_500 } });
  expect(outcome).toEqual({ kind: 'limit', limit: 'time' });
});

test('a timer that the learner replaces reaches neither the samples nor the host’s trust in them', async ({
  run,
}) => {
  const request = labRequest(
    withUsers(`globalThis.setTimeout = (callback) => queueMicrotask(callback);
export async function findUsers(directory, ids) {
  const users = [];
  for (const id of ids) users.push(directory.findUserSync(id));
  return users;
}`),
    timed,
  );
  const { result, conditions } = judged(await run(request), request);
  expect(result).toMatchObject({ verdict: 'failed', misconceptions: ['blocking-in-async'] });
  expect(conditions.trusted).toBe(true);
});

test('what the kit measures with cannot be replaced', async ({ run }) => {
  const attempts = [
    'performance.now = () => 1;',
    'Array.prototype.push = function () {};',
    'JSON.stringify = () => "[]";',
    'globalThis.Promise = class {};',
  ];
  for (const attempt of attempts) {
    const request = labRequest(withUsers(`${attempt}\nexport const findUsers = async () => [];`), quick);
    const { outcome } = await run(request);
    expect(outcome, attempt).toMatchObject({
      kind: 'error',
      error: { kind: 'thrown', message: expect.stringMatching(/^TypeError/), file: 'users.ts', line: 1 },
    });
  }
});

for (const id of runnableLabs(root)) {
  const own = loadLab(root, id);
  if (own.criterion.from !== 'objective') continue;
  test(`${id}: the solution passes, and fails where the objective asks for more`, async ({ run }) => {
    const { strict, remove } = withStrictObjective();
    const harder = labRequest('solution', timed, loadLab(strict, id));
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
