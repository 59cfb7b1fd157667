import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Files } from '../../../src/playground/lab-files.ts';

/** Root of this repository. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** An empty folder that goes with the test; outside the repository, so that none of its packages are found. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waitless-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function folderWith(files: Files): string {
  const folder = emptyFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
