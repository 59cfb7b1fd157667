import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../../src/cli/child.ts';
import { type Program, readPrograms, snippetIds } from '../../../src/cli/verify/programs.ts';
import { loadLab, runnableLabs } from '../../../src/playground/load-lab.ts';
import type { Locale } from '../../../src/schemas/text.ts';
import { labNotebook } from '../../../src/site/notebook/lab-notebook.ts';
import { snippetNotebook } from '../../../src/site/notebook/snippet-notebook.ts';
import { projectZip } from '../../../src/site/payload.ts';

const folder = join(root, 'content/snippets');

/** Every Python snippet of the course. */
export const pythonSnippets: readonly Program[] = snippetIds(folder).flatMap((id) => {
  const read = readPrograms(folder, id);
  if ('problem' in read) throw new Error(read.problem);
  return read.filter(({ language }) => language === 'py');
});

const programs = new Map(
  pythonSnippets.map(({ id, dir, file }) => [id, readFileSync(join(dir, file), 'utf8')] as const),
);

export const notebookOfSnippet = ({ id, snippet }: Program, locale: Locale = 'ko'): string =>
  snippetNotebook({ id, facts: snippet, programs }, locale);

export const pythonLabs: readonly string[] = runnableLabs(root, 'py');

export const notebookOfLab = (id: string, locale: Locale = 'ko'): string =>
  labNotebook(loadLab(root, id, 'py'), projectZip(id, 'py', locale), locale);

const runner = fileURLToPath(new URL('run_notebook.py', import.meta.url));

export interface Ended {
  stdout: string;
  stderr: string;
  /** Where it ran; it is gone. */
  folder: string;
}

/** Runs a notebook inside a running loop of CPython, in a folder of its own. */
export async function runNotebook(
  text: string,
  { python, env = {} }: { python: string; env?: Readonly<Record<string, string>> },
): Promise<Ended> {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'notebook-')));
  writeFileSync(join(cwd, 'it.ipynb'), text);
  const child = spawn(python, [runner, 'it.ipynb'], {
    cwd,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONUTF8: '1', ...env },
  });
  const ended: Ended = { stdout: '', stderr: '', folder: cwd };
  child.stdout.on('data', (part) => (ended.stdout += part));
  child.stderr.on('data', (part) => (ended.stderr += part));
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', () => resolve(ended));
    });
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

const kernels = fileURLToPath(new URL('run_in_kernel.py', import.meta.url));

/** What notebooks print in Jupyter kernels of their own. @param python one that can import nbclient and ipykernel */
export function runInKernels(python: string, texts: readonly string[]): string[] {
  const cwd = mkdtempSync(join(tmpdir(), 'kernel-'));
  const files = texts.map((text, index) => {
    const file = join(cwd, `${index}.ipynb`);
    writeFileSync(file, text);
    return file;
  });
  try {
    const { stdout, stderr } = spawnSync(python, [kernels, ...files], { cwd, encoding: 'utf8' });
    const last = stdout.trimEnd().split('\n').at(-1) ?? '';
    if (!last.startsWith('[')) throw new Error(`The kernels ended without an answer.\n${stderr}`);
    return JSON.parse(last);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
