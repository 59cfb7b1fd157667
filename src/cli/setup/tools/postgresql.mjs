import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { say } from '../messages.mjs';
import { onPath } from './find-program.mjs';

const ending = process.platform === 'win32' ? '.exe' : '';
/** Where packages put the programs of a server, which are seldom on PATH: a folder for each version, with its `bin`. */
const homes = ['/usr/lib/postgresql', '/opt/homebrew/opt', 'C:\\Program Files\\PostgreSQL'];

/** The folder of `initdb` and `postgres`. @returns {Promise<{ path: string } | { why: string }>} */
export async function findPostgresql() {
  const folders = [...onPath(['initdb']).map(dirname), ...homes.flatMap(versionsOf)];
  const path = folders.find((folder) =>
    ['initdb', 'postgres'].every((name) => existsSync(join(folder, name + ending))),
  );
  return path ? { path } : { why: say.postgresqlMissing };
}

/** Newest first. @param {string} home */
function versionsOf(home) {
  if (!existsSync(home)) return [];
  return readdirSync(home)
    .filter((name) => /^(postgresql@)?\d+$/.test(name))
    .sort((one, other) => versionIn(other) - versionIn(one))
    .map((name) => join(home, name, 'bin'));
}

/** @param {string} name */
const versionIn = (name) => Number(/\d+$/.exec(name)?.[0]);
