import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../../playground/lab-files.ts';
import { onInterrupt } from '../interrupt.ts';
import { writeFiles } from './eject.ts';
import type { StartCommand } from './start-command.ts';

/** The kit stops a run after 30 s by itself; only a loop that never yields needs to be stopped from outside. */
export const HARD_LIMIT_MS = 40_000;

/**
 * Runs an assembled project in a folder of its own; what it prints goes straight through.
 * Resolves to its exit code, or null if it had to be stopped.
 */
export async function runProject(
  root: string,
  files: Files,
  { program, args }: StartCommand,
  options: readonly string[],
): Promise<number | null> {
  return await inTemporaryFolder(root, files, async (folder) => {
    const child = spawn(program, [...args, ...options], { cwd: folder, stdio: 'inherit' });
    const forget = onInterrupt(async () => {
      child.kill('SIGKILL');
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), HARD_LIMIT_MS);
    return await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    }).finally(() => {
      clearTimeout(timer);
      forget();
    });
  });
}

/** Writes a project below `.cache/`, where it finds the site’s packages, and removes it afterwards. */
export async function inTemporaryFolder<T>(
  root: string,
  files: Files,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'lab-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const forget = onInterrupt(async () => remove());
  try {
    writeFiles(folder, files);
    return await use(folder);
  } finally {
    forget();
    remove();
  }
}
