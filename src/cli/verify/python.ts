import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Python = { path: string; version: string };

/** Oldest CPython that the course is written for. */
export const oldestPython = [3, 11] as const;

/** Asks for its own path too: what stands on PATH may be a launcher, whose start would be timed with the program. */
const question =
  'import sys, platform; print(platform.python_implementation(), platform.python_version(), sys.executable)';

/** The first `python3` on the path that is CPython and new enough. */
export function findPython(path: string = process.env.PATH ?? ''): Python | null {
  const names = process.platform === 'win32' ? ['python3.exe', 'python.exe'] : ['python3'];
  for (const folder of path.split(delimiter).filter(Boolean)) {
    for (const name of names) {
      const candidate = join(folder, name);
      if (!existsSync(candidate)) continue;
      const answer = spawnSync(candidate, ['-I', '-c', question], { encoding: 'utf8', timeout: 20_000 });
      const match = /^CPython (\d+)\.(\d+)\.(\S+) (.+)$/m.exec(answer.stdout ?? '');
      if (match && isNewEnough(Number(match[1]), Number(match[2]))) {
        return { path: match[4] ?? candidate, version: `${match[1]}.${match[2]}.${match[3]}` };
      }
    }
  }
  return null;
}

const isNewEnough = (major: number, minor: number): boolean =>
  major > oldestPython[0] || (major === oldestPython[0] && minor >= oldestPython[1]);
