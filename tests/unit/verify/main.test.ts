import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const verify = (...args: string[]) =>
  spawnSync(process.execPath, ['src/cli/verify.ts', ...args], { cwd: root, encoding: 'utf8' });

it('ends with the counts and exit code 0 when all pass', () => {
  const { status, stdout } = verify('race-across-await');
  expect(stdout).toMatch(/\n(2 passed, 0 failed, 0|1 passed, 0 failed, 1) skipped\n$/);
  expect(stdout).toContain('ok   race-across-await (ts): ');
  expect(status).toBe(0);
});

it('names an unknown id and exits with 2 without running anything', () => {
  const { status, stdout, stderr } = verify('race-across-await', 'race-across-awayt');
  expect(stderr).toContain('"race-across-awayt": neither a folder of content/snippets/ nor a lab');
  expect(stdout).toBe('');
  expect(status).toBe(2);
});

it('explains its usage when it is given an unknown option', () => {
  const { status, stderr } = verify('--all');
  expect(stderr).toContain('Usage: npm run verify -- [id …] [--record]');
  expect(status).toBe(2);
});
