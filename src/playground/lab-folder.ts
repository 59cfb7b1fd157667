import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LabProblem } from './lab-files.ts';

// Paths are relative to the project's root and use slashes, as messages and hashes show them.

/** @throws LabProblem if the file is missing */
export function readText(root: string, file: string): string {
  if (!existsSync(join(root, file))) {
    throw new LabProblem(file, 'is missing.', 'playgrounds/README.md says what a lab holds.');
  }
  // The same text, hence the same hashes, whatever line ends a checkout has.
  return readFileSync(join(root, file), 'utf8').replace(/\r\n?/g, '\n');
}

/** Paths of the files directly in a folder, sorted; none if there is no such folder. */
export const listFiles = (root: string, folder: string): string[] =>
  list(root, folder, (entry) => entry.isFile()).map((name) => `${folder}/${name}`);

/** Names of the folders directly in a folder, sorted; none if there is no such folder. */
export const listFolders = (root: string, folder: string): string[] =>
  list(root, folder, (entry) => entry.isDirectory());

function list(root: string, folder: string, wanted: (entry: Dirent) => boolean): string[] {
  if (!existsSync(join(root, folder))) return [];
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .filter(wanted)
    .map((entry) => entry.name)
    .sort();
}
