import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../child.ts';
import { run } from '../verify/run.ts';
import type { Fault } from './faults.ts';

const options = [
  '--check-untyped-defs',
  // A list that is filled three lines below needs no annotation in an example.
  ...['--disable-error-code', 'var-annotated'],
  // asyncpg and uvicorn bring no types. That a module is there at all is proven by running the program.
  '--ignore-missing-imports',
  ...['--python-version', '3.11', '--cache-dir', join(root, '.cache/mypy')],
  ...['--no-error-summary', '--no-color-output', '--hide-error-context', '--no-pretty', '--show-error-codes'],
];

/**
 * Checks the types of programs with mypy, all in one go.
 * @param python path of an interpreter that has mypy and the modules of the programs
 * @param sources by id
 * @throws when mypy fails by itself
 */
export async function checkTypes(
  python: string,
  sources: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Fault[]>> {
  if (sources.size === 0) return new Map();
  // Each is main.py in its own folder; mypy wants another name for each module.
  const folder = mkdtempSync(join(tmpdir(), 'types-'));
  try {
    for (const [id, source] of sources) writeFileSync(join(folder, `${moduleOf(id)}.py`), source);
    const limits = { timeoutMs: 180_000, outputBytes: 2 ** 20 };
    const { exitCode, stdout, stderr } = await run(python, ['-m', 'mypy', ...options, '.'], folder, limits);
    const found = parse(stdout);
    // Ends with 1 where it found something, with 2 where that keeps it from looking further.
    if (exitCode !== 0 && found.length === 0) throw new Error(`mypy failed: ${stderr || stdout}`);
    const faultsIn = (name: string) => found.filter(({ module }) => module === name);
    return new Map([...sources.keys()].map((id) => [id, faultsIn(moduleOf(id))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const moduleOf = (id: string): string => id.replaceAll('-', '_');

const parse = (output: string): (Fault & { module: string })[] =>
  [...output.matchAll(/^(\w+)\.py:(\d+): error: (.*?)(?: {2}\[([a-z-]+)\])?$/gm)].map(
    ([, module = '', line, message = '', code = 'error']) => ({ module, code, line: Number(line), message }),
  );
