import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { findPython } from '../../src/cli/verify/python.ts';

/** The CPython that runs these tests, or null: then they are skipped, and say so. */
export const python = findPython();

export interface Ended {
  exitCode: number | null;
  output: string;
}

/** Runs a file of Python tests where it lies. `folder`: where the modules under test are found. */
export function runTests(file: string, folder: string, args: readonly string[] = []): Promise<Ended> {
  if (!python) throw new Error('There is no CPython to run the test with.');
  const child = spawn(python.path, [file, ...args], {
    cwd: dirname(file),
    env: { ...process.env, PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: '1', PYTHONUTF8: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, output }));
  });
}
