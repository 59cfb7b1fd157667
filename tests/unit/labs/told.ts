import { spawnSync } from 'node:child_process';
import { expect } from 'vitest';
import { judge } from '../../../playgrounds/kit/ts/judge.ts';
import type { Lab } from '../../../playgrounds/kit/ts/lab.ts';
import { measure, type Version } from '../../../playgrounds/kit/ts/measure.ts';
import type { RunResult } from '../../../playgrounds/kit/ts/result.ts';
import { assemble } from '../../../src/playground/assemble.ts';
import { loadLab } from '../../../src/playground/load-lab.ts';
import { python } from '../../support/python-tests.ts';
import { folderWith, root } from '../playground/fixture.ts';
import { assembledConfig } from './assembled-config.ts';

const SCALE = 0.1;

/** What a version of a lab is told by its structure: one real run with a tenth of the waits. */
export async function toldInTypeScript(
  { lab, baseline }: { lab: Lab; baseline: unknown },
  id: string,
  version: unknown,
): Promise<string> {
  const rules = assembledConfig(id);
  const versions = { baseline: baseline as Version, learner: version as Version };
  const measurement = await measure({ lab, versions, entry: rules.entry, runs: 1, scale: SCALE });
  return judge(rules, measurement, { hidden: false, timed: false }).messageKey;
}

/** The same of a version in Python: the text of the learner’s file, run as an assembled project. */
export function toldInPython(id: string, source: string, env: Record<string, string> = {}): string {
  const lab = loadLab(root, id, 'py');
  const folder = folderWith(assemble(lab, { variant: { files: { [lab.settings.entry]: source } } }));
  const args = ['main.py', '--json', '--untimed', '--scale', String(SCALE), '--runs', '3'];
  const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } } as const;
  const { stdout, stderr } = spawnSync(python?.path ?? '', args, options);
  const last = stdout.trimEnd().split('\n').at(-1) ?? '';
  expect(last, stderr).toMatch(/^\{"schema":"run-result\/1"/);
  const result: RunResult = JSON.parse(last);
  return result.messageKey;
}
