import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunResult } from '../../../playgrounds/kit/ts/result.ts';
import { assemble, labInputHash, type Variant } from '../../../src/playground/assemble.ts';
import { loadLab } from '../../../src/playground/load-lab.ts';
import type { Locale } from '../../../src/schemas/text.ts';
import { folderWith, root } from './fixture.ts';

const lab = loadLab(root, 'sync-vs-async');
const quick = ['--scale', '0.1', '--runs', '1'];
const noStripping = { NODE_OPTIONS: '--no-experimental-strip-types' };

interface RunOptions {
  args?: readonly string[];
  env?: Record<string, string>;
  /** Whether the packages of this repository can be found, as after `npm install`. */
  packages?: boolean;
  locale?: Locale;
}

/** Runs an assembled project in a folder of its own, outside the repository. */
function run(variant: Variant, { args = quick, env = {}, packages = false, locale }: RunOptions = {}) {
  const folder = folderWith(assemble(lab, { variant, locale }));
  if (packages) symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const { PATH = '' } = process.env;
  const options = { cwd: folder, encoding: 'utf8', env: { PATH, ...env } } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['start.mjs', ...args], options);
  return { status, stdout, stderr };
}

/** The same with `--json`. */
function result(variant: Variant, { args = quick, ...options }: RunOptions = {}) {
  const { status, stdout } = run(variant, { ...options, args: [...args, '--json'] });
  const last: RunResult = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
  return { status, ...last };
}

const learner = (code: string): Variant => ({ files: { 'users.ts': code } });
const untimed = [...quick, '--untimed'];

describe.each([
  ['where Node strips types, without any package', {}],
  ['where it does not', { env: noStripping, packages: true }],
] as const)('the assembled project %s', (_name, where) => {
  // Whether the solution is fast enough is for npm run verify, which has the machine to itself.
  it('finds nothing wrong with the solution', () => {
    const seen = result('solution', { ...where, args: untimed });
    expect(seen).toMatchObject({ messageKey: 'untimed', misconceptions: [], error: null, limit: 3 });
    expect(seen.checks.map(({ id, passed }) => [id, passed])).toEqual([
      ['results-equal', true],
      ['same-work', true],
    ]);
    expect(seen.trace?.tasks.map(({ label }) => label)).toEqual(['김하늘', '이바다', '박별']);
  });

  it('fails the starter by verdict and names the line that blocks', () => {
    const seen = result('starter', where);
    const line =
      1 + (lab.starter['users.ts'] ?? '').split('\n').findIndex((text) => text.includes('findUserSync(id)'));
    expect(seen).toMatchObject({ status: 1, verdict: 'failed', messageKey: 'blocking-in-async' });
    expect(seen.message.ko).toContain(`users.ts:${line}:`);
  });

  const shown = lab.playground.misconceptions.flatMap(({ id, wrong }) =>
    wrong.map((name) => [name, id] as const),
  );
  it.each(shown)('recognises wrong/%s as %s', (wrong, id) => {
    const seen = result({ wrong }, { ...where, args: untimed });
    expect(seen).toMatchObject({ status: 1, verdict: 'failed', messageKey: id, misconceptions: [id] });
  });

  it.each<[string, string, string, number | null]>([
    ['a syntax error', '\nexport async function findUsers(directory: { return [] }\n', 'syntax', 2],
    ['a name declared twice', 'const a = 1;\nconst a = 2;\nexport const findUsers = 1;\n', 'syntax', 2],
    ['a missing module', "import { a } from './gone.ts';\nexport const findUsers = a;\n", 'syntax', null],
    [
      'an error thrown at once',
      '\n\nexport const findUsers = () => {\n  throw new Error("x");\n};\n',
      'thrown',
      4,
    ],
    [
      'a rejection that nobody awaits',
      'export const findUsers = async () => {\n  void Promise.reject(new Error("x"));\n  await new Promise(() => {});\n};\n',
      'unhandled',
      2,
    ],
    [
      'what an async function in forEach throws',
      'export const findUsers = async (_: unknown, ids: number[]) => {\n  ids.forEach(async () => {\n    throw new Error("x");\n  });\n  await new Promise(() => {});\n};\n',
      'unhandled',
      3,
    ],
    ['a function that is not exported', 'async function findUsers() {}\n', 'missing-export', null],
    [
      'process.exit(0) in place of a result',
      'export const findUsers = () => process.exit(0);\n',
      'exited',
      null,
    ],
  ])('reports %s with the learner’s file and line, exit code 2', (_case, code, kind, line) => {
    expect(result(learner(code), where)).toMatchObject({
      ...{ status: 2, verdict: 'error', messageKey: kind, ratio: null, cases: [] },
      error: { kind, file: 'users.ts', line },
    });
  });

  it('stops what never settles', () => {
    const args = [...quick, '--timeout-ms', '300'];
    const seen = result(learner('export const findUsers = () => new Promise(() => {});\n'), {
      ...where,
      args,
    });
    expect(seen).toMatchObject({ status: 2, messageKey: 'time-out' });
  });
});

describe('the report', () => {
  it('is in Korean where LANG says nothing', () => {
    expect(run('starter').stdout).toMatch(
      /^동기와 비동기[\s\S]+중앙값[\s\S]+이론적 한계[\s\S]+✗ users\.ts:\d+: 블로킹/,
    );
  });

  it.each([
    ['LANG', { LANG: 'en_US.UTF-8' }, quick],
    ['WAITLESS_LANG over LANG', { LANG: 'ko_KR.UTF-8', WAITLESS_LANG: 'en' }, quick],
    ['--locale', {}, [...quick, '--locale', 'en']],
  ])('is in English when %s asks for it', (_name, env, args) => {
    expect(run('starter', { env, args }).stdout).toMatch(
      /^Sync and async[\s\S]+median[\s\S]+✗ users\.ts:\d+: blocking/,
    );
  });
});

describe('the language of the page that a project comes from', () => {
  it.each([
    ['overrules the terminal', { locale: 'ko', env: { LANG: 'en_US.UTF-8' } }, /^동기와/],
    ['is overruled by --locale', { locale: 'ko', args: [...quick, '--locale', 'en'] }, /^Sync and/],
  ] as const)('%s', (_name, { locale, ...options }, title) => {
    expect(run('starter', { locale, ...options }).stdout).toMatch(title);
  });
});

describe('without type stripping and without sucrase', () => {
  it('says in one sentence, in both languages, what to do', () => {
    const { status, stderr } = run('starter', { env: noStripping });
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/npm install을 다시 실행하세요\. \/ .*run npm install again\./);
  });
});

describe('a replaced clock or timer', () => {
  it('does not reach the measurement', () => {
    const cheat = 'performance.now = () => 0;\nDate.now = () => 0;\nglobalThis.setTimeout = (f) => f();\n';
    const { cases } = result(learner(`${cheat}${lab.solution['users.ts']}`));
    const [baseline = 0, own = 0] = cases.map(({ medianMs }) => medianMs);
    // Waits of 20 ms at the scale of this test: a machine can be late with them, but never early.
    expect(own).toBeGreaterThanOrEqual(19);
    expect(baseline / own).toBeGreaterThan(1.5);
  });
});

describe('the recording', () => {
  it('belongs to the lab as it is now (mend: npm run verify -- sync-vs-async --record)', () => {
    const recorded = JSON.parse(
      readFileSync(join(root, 'playgrounds/sync-vs-async/recorded/ts.json'), 'utf8'),
    );
    expect(recorded.inputHash).toBe(labInputHash(lab));
    expect(recorded).toMatchObject({ starter: { verdict: 'failed' }, solution: { verdict: 'passed' } });
  });
});
