import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { words } from '../../../playgrounds/kit/ts/words.ts';
import { findPython } from '../../../src/cli/verify/python.ts';

/** The CPython that runs these tests, or null: then they are skipped, and say so. */
export const python = findPython();

export const here = fileURLToPath(new URL('.', import.meta.url));
const kit = fileURLToPath(new URL('../../../playgrounds/kit/py', import.meta.url));

/** Lays the kit out as in an assembled project, so that `import kit` finds it. */
export function layOutKit(folder: string): void {
  cpSync(kit, join(folder, 'kit'), { recursive: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'kit/words.json'), JSON.stringify(words));
}

export interface Ended {
  exitCode: number | null;
  output: string;
}

/** Runs a test file of this folder with the kit of `folder`. */
export function runTests(file: string, folder: string): Promise<Ended> {
  if (!python) throw new Error('There is no CPython to run the test with.');
  const child = spawn(python.path, [file], {
    cwd: here,
    env: { ...process.env, PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: '1', PYTHONUTF8: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, output }));
  });
}
