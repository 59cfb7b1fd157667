import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Python = {
  path: string;
  version: string;
  /** Versions of the modules that were asked for, in their order. */
  modules: readonly string[];
};

/** Oldest CPython that the course is written for. */
export const oldestPython = [3, 11] as const;

/**
 * Asks for its own path too: what stands on PATH may be a launcher, whose start would be timed with the program.
 * Fails where a module is missing.
 */
const question = `
import importlib, importlib.metadata, platform, sys
names = sys.argv[1:]
for name in names: importlib.import_module(name)
print(platform.python_implementation(), platform.python_version(), *map(importlib.metadata.version, names), sys.executable)
`;

/** What a Python must be, other than new enough. */
export interface PythonWish {
  /** Names that it must be able to import, each with a distribution of the same name. */
  modules?: readonly string[];
  /** Folders to look in, as in PATH. The variable PYTHON names one program and overrules them. */
  path?: string;
}

/** The first `python3` that is CPython, new enough, and has the modules; or null. */
export function findPython({ modules = [], path = process.env.PATH ?? '' }: PythonWish = {}): Python | null {
  for (const candidate of candidatesIn(path)) {
    const answer = spawnSync(candidate, ['-I', '-c', question, ...modules], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    const [name, version = '', ...rest] = (answer.stdout ?? '').trim().split(' ');
    const [major, minor] = version.split('.').map(Number);
    if (answer.status !== 0 || name !== 'CPython' || !isNewEnough(major ?? 0, minor ?? 0)) continue;
    const versions = rest.slice(0, modules.length);
    return { path: rest.slice(modules.length).join(' ') || candidate, version, modules: versions };
  }
  return null;
}

/** On some machines the system's own is not the first on PATH, and only it has the modules. */
function candidatesIn(path: string): string[] {
  if (process.env.PYTHON) return [process.env.PYTHON];
  const isWindows = process.platform === 'win32';
  const names = isWindows ? ['python3.exe', 'python.exe'] : ['python3'];
  const folders = path.split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...(isWindows ? [] : ['/usr/bin/python3'])].filter((file) => existsSync(file));
}

const isNewEnough = (major: number, minor: number): boolean =>
  major > oldestPython[0] || (major === oldestPython[0] && minor >= oldestPython[1]);
