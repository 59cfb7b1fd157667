import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findPostgresql } from '../../../src/cli/setup/tools/postgresql.mjs';
import { pythonModules as wanted } from '../../../src/cli/setup/tools/wanted.mjs';
import { runJobs } from '../../../src/cli/verify/jobs.ts';
import { verifyProgram } from '../../../src/cli/verify/program.ts';
import { type Program, readPrograms } from '../../../src/cli/verify/programs.ts';
import { Runtimes } from '../../../src/cli/verify/runtimes.ts';
import { snippetJobs } from '../../../src/cli/verify/snippets.ts';
import { pythonModules } from '../../../src/schemas/snippet.ts';

const hasPostgresql = 'path' in (await findPostgresql());

let root: string;
const yaml = (more = '') => `title: { ko: 시험, en: Trial }\norigin: course\n${more}`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verify-'));
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

function program(code: string, facts = yaml()): Program {
  mkdirSync(join(root, 'trial'), { recursive: true });
  writeFileSync(join(root, 'trial/snippet.yaml'), facts);
  writeFileSync(join(root, 'trial/main.ts'), code);
  return read();
}

function read(): Program {
  const programs = readPrograms(root, 'trial');
  const first = Array.isArray(programs) ? programs[0] : undefined;
  if (!first) throw new Error('the snippet has no program');
  return first;
}

const runtimes = new Runtimes();
afterAll(() => runtimes.stop());
const verify = (target: Program) => verifyProgram(target, { runtimes, record: false });
const record = (target: Program) => verifyProgram(target, { runtimes, record: true });
const report = () => undefined;
const verifyAll = () =>
  runJobs(snippetJobs(root, ['trial'], { runtimes, record: false }), { record: false, report });

describe('a recorded program', () => {
  it('passes when it prints the same again', async () => {
    expect(await record(program("console.log('코루틴');"))).toMatchObject({ status: 'passed' });
    expect(await verify(read())).toMatchObject({ name: 'trial (ts)', status: 'passed' });
  });

  it('is recorded without paths of the machine, and with what a reader needs', async () => {
    const facts = yaml('exit: 1\nfails: { ts: "Error: no" }\n');
    await record(program("throw new Error('no');", facts));
    const saved = JSON.parse(readFileSync(join(root, 'trial/recorded.ts.json'), 'utf8'));
    expect(saved).toMatchObject({ schema: 'recording/1', exitCode: 1, command: 'node main.ts', figures: {} });
    expect(saved.stderr).toContain('main.ts:1');
    expect(JSON.stringify(saved)).not.toContain(root);
  });

  it('fails when the output differs, and shows both', async () => {
    await record(program("console.log('a'); console.log(process.env.TMPDIR_FOR_TEST ?? 'b');"));
    const path = join(root, 'trial/recorded.ts.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('a\\nb', 'a\\nc'));
    const outcome = await verify(read());
    expect(outcome.status).toBe('failed');
    expect(outcome.detail).toContain('from line 2:\n  - c');
    expect(outcome.detail).toContain('+ b');
  });

  it('fails as stale when the program or snippet.yaml has changed, and names the mend', async () => {
    await record(program("console.log('a');"));
    const stale = await verify(program("console.log( 'a' );"));
    expect(stale.status).toBe('failed');
    expect(stale.detail).toContain('the recording is stale');
    expect(stale.detail).toContain('npm run verify -- trial --record');
    await record(read());
    expect((await verify(program("console.log( 'a' );", yaml('timeoutMs: 9000\n')))).detail).toContain(
      'stale',
    );
  });

  it('allows figures to vary within their tolerance only', async () => {
    const times = yaml("times: [{ label: t, pattern: '(\\d+) ms', tolerance: 0.5 }]\n");
    await record(program("console.log('100 ms');", times));
    const path = join(root, 'trial/recorded.ts.json');
    const saved = readFileSync(path, 'utf8');
    writeFileSync(path, saved.replace('100 ms', '120 ms').replace('"t": 100', '"t": 120'));
    expect(await verify(read())).toMatchObject({ status: 'passed' });
    writeFileSync(path, saved.replace('100 ms', '900 ms').replace('"t": 100', '"t": 900'));
    expect((await verify(read())).detail).toContain('"t" is 100, recorded 900');
  });

  it('measures figures again that a busy machine has spoilt', async () => {
    const counted = (first: number) =>
      [
        "import { existsSync, writeFileSync } from 'node:fs';",
        `console.log(existsSync('seen') ? '100 ms' : '${first} ms');`,
        "writeFileSync('seen', '');",
      ].join('\n');
    const times = yaml("times: [{ label: t, pattern: '(\\d+) ms', tolerance: 0.5 }]\n");
    await record(program(counted(900), times));
    const path = join(root, 'trial/recorded.ts.json');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('900', '100'));
    rmSync(join(root, 'trial/seen'));
    expect(await verifyAll()).toMatchObject([{ status: 'passed' }]);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('100', '900'));
    expect(await verifyAll()).toMatchObject([{ status: 'failed' }]);
  });
});

describe('a program that must not be recorded', () => {
  it('was never recorded', async () => {
    expect((await verify(program("console.log('a');"))).detail).toContain('has no recording');
  });

  it('fails unexpectedly: the message shows its error', async () => {
    const outcome = await record(program("throw new Error('broken');"));
    expect(outcome.status).toBe('failed');
    expect(outcome.detail).toContain('exit code 1, expected 0');
    expect(outcome.detail).toContain('Error: broken');
  });

  it('is said to fail and does not', async () => {
    const outcome = await record(
      program("console.log('fine');", yaml('exit: 1\nfails: { ts: "TypeError" }\n')),
    );
    expect(outcome.detail).toContain('exit code 0, expected 1');
    expect(outcome.detail).toContain('standard error lacks "TypeError"');
  });

  it('prints to standard error without saying so', async () => {
    expect((await record(program("console.error('careful');"))).detail).toContain(
      'printed to standard error',
    );
  });

  it('never ends', async () => {
    const start = performance.now();
    const outcome = await record(program('for (;;);', yaml('timeoutMs: 700\n')));
    expect(outcome.detail).toContain('did not end within 700 ms');
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('floods its output', async () => {
    const outcome = await record(program("for (;;) console.log('x'.repeat(1000));"));
    expect(outcome.detail).toContain('printed more than 64 KiB');
    expect(outcome.detail.length).toBeLessThan(2000);
  });

  it('floods its output with short lines from a tight loop', async () => {
    const outcome = await record(program('for (;;) console.log(1);'));
    expect(outcome.detail).toContain('printed more than 64 KiB');
  });

  it('ends by itself after printing too much', async () => {
    const outcome = await record(program("console.log('x'.repeat(70_000));"));
    expect(outcome.detail).toContain('printed more than 64 KiB');
  });
});

it('ends the children that a program leaves behind', async () => {
  const beat = join(root, 'beat');
  const child = `setInterval(() => require('node:fs').appendFileSync(${JSON.stringify(beat)}, '.'), 20)`;
  const code = [
    "import { spawn } from 'node:child_process';",
    "import { existsSync } from 'node:fs';",
    `spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'ignore' }).unref();`,
    `while (!existsSync(${JSON.stringify(beat)}));`,
  ].join('\n');
  expect(await record(program(code))).toMatchObject({ status: 'passed' });
  const beats = statSync(beat).size;
  await sleep(200);
  expect(statSync(beat).size).toBe(beats);
});

describe('what a program needs', () => {
  it('is what the set-up for the tests brings', () => {
    expect(wanted).toEqual(pythonModules);
  });

  const code = `
import { connect } from 'node:net';
const { hostname, port } = new URL(process.env.DATABASE_URL ?? '');
// The request for TLS: a PostgreSQL without it answers with one letter.
const socket = connect(Number(port), hostname, () => socket.write(Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])));
socket.once('data', (answer) => socket.end(() => console.log(String(answer))));
`;

  it.skipIf(!hasPostgresql)('gets a PostgreSQL of its own, and the recording names its version', async () => {
    expect(await record(program(code, yaml('needs: [postgresql]\n')))).toMatchObject({ status: 'passed' });
    const { stdout, runtime } = JSON.parse(readFileSync(join(root, 'trial/recorded.ts.json'), 'utf8'));
    expect(stdout).toBe('N\n');
    expect(runtime).toMatch(/^Node \S+, PostgreSQL \d+/);
  });

  it('skips Python by name when there is none with the modules', async () => {
    vi.stubEnv('PYTHON', join(root, 'python3'));
    program('');
    rmSync(join(root, 'trial/main.ts'));
    writeFileSync(join(root, 'trial/main.py'), 'print(1)');
    expect(await verifyProgram(read(), { runtimes: new Runtimes(), record: true })).toEqual({
      name: 'trial (py)',
      status: 'skipped',
      detail: 'no CPython ≥ 3.11 named python3: install one, or set PYTHON=/path/to/python3',
    });
    writeFileSync(join(root, 'trial/snippet.yaml'), yaml('needs: [aiohttp, asyncpg]\n'));
    const { detail } = await verifyProgram(read(), { runtimes: new Runtimes(), record: true });
    expect(detail).toContain('no CPython ≥ 3.11 with aiohttp, asyncpg named python3');
  });
});
