import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../run.mjs';

const endings = process.platform === 'win32' ? ['.exe'] : [''];
const patienceMs = 15_000;

/** Where on PATH the names are found, in the order of the names. @param {string[]} names */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending)).filter(existsSync)),
  );
}

/**
 * The first candidate that runs with these arguments and exits with 0. Existing is not enough: Ubuntu's
 * `chromium-browser` is a stub, and pyenv's `python3` may stand for no Python at all.
 * @param {string[]} candidates
 * @param {string[]} args
 * @returns {Promise<string | null>}
 */
export async function firstThatRuns(candidates, args) {
  for (const path of new Set(candidates)) {
    const { code } = await run(path, args, { label: path, timeoutMs: patienceMs });
    if (code === 0) return path;
  }
  return null;
}
