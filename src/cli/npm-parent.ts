import { existsSync, readFileSync } from 'node:fs';

/**
 * The processes by which npm runs us: `npm` → `sh` → this one. A `kill` of npm ends the two and leaves us running,
 * unknown to whoever stopped npm; so we have to watch them. Empty when npm did not start us: a server that was
 * started by hand may outlive its shell.
 */
function npmAncestors(): number[] {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return [];
  const { ppid } = process;
  const about = `/proc/${ppid}/stat`;
  if (!existsSync(about)) return [ppid];
  // pid (command) state ppid …
  const [, command = '', parent = ''] = /\((.*)\) \S+ (\d+)/.exec(readFileSync(about, 'utf8')) ?? [];
  return /sh$/.test(command) ? [ppid, Number(parent)] : [ppid];
}

const pollMs = 500;

/** Calls back once when the npm that started us is gone. @returns ends the watch */
export function onNpmGone(callback: () => void): () => void {
  const ancestors = npmAncestors();
  const timer = setInterval(() => {
    if (ancestors.every(isAlive) && (ancestors.length === 0 || process.ppid === ancestors[0])) return;
    clearInterval(timer);
    callback();
  }, pollMs);
  timer.unref();
  return () => clearInterval(timer);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return error.code === 'EPERM';
    throw error;
  }
}
