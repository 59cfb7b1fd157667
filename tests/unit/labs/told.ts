import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { judge } from '../../../playgrounds/kit/ts/judge.ts';
import type { Lab } from '../../../playgrounds/kit/ts/lab.ts';
import { measure, type Version } from '../../../playgrounds/kit/ts/measure.ts';
import type { LabLanguage, RunResult } from '../../../playgrounds/kit/ts/result.ts';
import { assemble, type Variant } from '../../../src/playground/assemble.ts';
import { loadLab } from '../../../src/playground/load-lab.ts';
import { python } from '../../support/python-tests.ts';
import { folderWith, root } from '../playground/fixture.ts';
import { assembledConfig } from './assembled-config.ts';

const SCALE = 0.1;
/** Other programs may disturb a run, which the lab tells instead of guessing. */
const DISTURBED = 'disturbed';
const ATTEMPTS = 4;

interface HowToMeasure {
  scale?: number;
  timed?: boolean;
  /** What the learner’s file states. */
  prediction?: unknown;
}

/** What a version of a lab is told by its structure: a few real runs with a tenth of the waits. */
export async function toldInTypeScript(
  { lab, baseline }: { lab: Lab; baseline: unknown },
  id: string,
  version: unknown,
  { scale = SCALE, timed = false, prediction = null }: HowToMeasure = {},
): Promise<string> {
  const rules = assembledConfig(id);
  const versions = { baseline: baseline as Version, learner: version as Version };
  let key = DISTURBED;
  for (let attempt = 1; key === DISTURBED && attempt <= ATTEMPTS; attempt += 1) {
    const measurement = await measure({ lab, versions, prediction, entry: rules.entry, runs: 3, scale });
    key = judge(rules, measurement, { hidden: false, timed }).messageKey;
  }
  return key;
}

/** The same of a version in Python: the text of the learner’s file, run as an assembled project. */
export function toldInPython(id: string, source: string): string {
  const { entry } = loadLab(root, id, 'py').settings;
  return toldAs(id, 'py', { files: { [entry]: source } }).messageKey;
}

/** What runs an assembled project. */
interface Runner {
  program: string;
  env: Readonly<Record<string, string>>;
}

/** The structure of a version of a lab, run as whoever has unpacked its ZIP would. */
export function toldAs(id: string, language: LabLanguage, variant: Variant, runner?: Runner): RunResult {
  const { program = python?.path ?? '', env = {} } = runner ?? {};
  const folder = folderWith(assemble(loadLab(root, id, language), { variant }));
  // As after `npm install`.
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const args = [language === 'ts' ? 'start.mjs' : 'main.py', '--json', '--untimed', '--scale', String(SCALE)];
  const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } } as const;
  for (let attempt = 1; ; attempt += 1) {
    const { stdout, stderr } = spawnSync(program, [...args, '--runs', '3'], options);
    const last = stdout.trimEnd().split('\n').at(-1) ?? '';
    expect(last, stderr).toMatch(/^\{"schema":"run-result\/1"/);
    const result: RunResult = JSON.parse(last);
    if (result.messageKey !== DISTURBED || attempt === ATTEMPTS) return result;
  }
}
