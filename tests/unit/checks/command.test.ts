import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { generateContent } from '../../support/generate-content.ts';

const command = fileURLToPath(new URL('../../../src/cli/check.ts', import.meta.url));
const project = fileURLToPath(new URL('../../../', import.meta.url));
const facts = 'content/lessons/lesson-00003/lesson.yaml';

/** The contract of `check --json`. */
const report = z.strictObject({
  schema: z.literal('check/1'),
  findings: z.array(
    z.strictObject({
      rule: z.string().regex(/^[a-z]+\/[a-z0-9-]+$/),
      severity: z.enum(['error', 'warning']),
      file: z.string(),
      line: z.int().min(1),
      column: z.int().min(1),
      message: z.string().min(1),
      hint: z.string().min(1),
      related: z.array(
        z.strictObject({ file: z.string(), line: z.int(), column: z.int(), label: z.string() }),
      ),
    }),
  ),
  files: z.int().positive(),
});

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
  generateContent(root, 20);
  replace(facts, 'bloom: understand', 'bloom: understnd');
  replace('content/course.yaml', 'lesson-00019]', 'lesson-00019, lesson-00018]');
  generateContent(join(root, 'warned'), 10);
  replace('warned/content/course.yaml', ', lesson-00009]', ']');
});
afterAll(() => rmSync(root, { recursive: true }));

function replace(file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
}

const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, [command, ...args], {
    ...{ cwd: project, encoding: 'utf8' },
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
  });
const folders = (below = '') => [
  ...['--content', join(root, below, 'content')],
  ...['--playgrounds', join(root, below, 'playgrounds')],
];

describe('npm run check', () => {
  it('prints a line for each finding and a line that counts, and exits with 1', () => {
    const { status, stdout } = run(folders());
    expect(status).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.at(-1)).toMatch(/^2 errors, 0 warnings in \d+ files$/);
    expect(lines).toHaveLength(3);
    expect(lines[1]).toBe(
      `${join(root, facts)}:6:8 error schema/value "understnd" is not one of remember, understand, apply, analyze, evaluate, create. Did you mean "understand"?`,
    );
  });

  it('prints the report as JSON in the last line of stdout', () => {
    const { status, stdout } = run(['--json', ...folders()]);
    expect(status).toBe(1);
    const parsed = report.parse(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? ''));
    expect(parsed.findings.map(({ rule }) => rule)).toEqual(['id/duplicate', 'schema/value']);
    expect(parsed.findings[0]?.related).toHaveLength(1);
  });

  it('speaks Korean to whoever reads Korean, but not in JSON', () => {
    expect(run(folders(), { LC_ALL: 'ko_KR.UTF-8' }).stdout).toMatch(
      /"understnd": 다음 가운데 하나여야 합니다[\s\S]*오류 2개/,
    );
    expect(run(['--json', ...folders()], { LC_ALL: 'ko_KR.UTF-8' }).stdout).toContain('is not one of');
  });

  it('exits with 0 when there are warnings only', () => {
    const { status, stdout } = run(folders('warned'));
    expect(stdout).toContain('warning lesson/orphan');
    expect(status).toBe(0);
  });

  it.each([
    ['a folder that is not there', ['--content', 'nowhere'], 'nowhere is not a folder'],
    ['a file in place of a folder', ['--playgrounds', 'package.json'], 'package.json is not a folder'],
    ['an option that does not exist', ['--fix'], "'--fix'"],
  ])('exits with 2 for %s', (_name, args, says) => {
    const { status, stdout, stderr } = run(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(says);
    expect(stderr).toContain('Usage: npm run check');
  });
});
