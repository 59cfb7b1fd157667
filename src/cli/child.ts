import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onInterrupt } from './interrupt.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface ChildOptions {
  /** Show what it prints while it runs; it is kept in either case. */
  echo?: boolean;
  env?: NodeJS.ProcessEnv;
  /** After this many ms it is ended. */
  timeoutMs?: number;
}

export interface ChildResult {
  /** null when a signal or the time limit ended it. */
  code: number | null;
  output: string;
  timedOut: boolean;
}

const isWindows = process.platform === 'win32';
const graceMs = 5000;

/**
 * Runs a program of ours on this Node (a .ts file or a package's own script) and whatever it starts, to the end.
 * It gets a process group of its own, so that nothing it started outlives it or us.
 * @throws when it cannot be started
 */
export async function runNode(args: readonly string[], options: ChildOptions = {}): Promise<ChildResult> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...options.env },
    detached: !isWindows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const forget = onInterrupt(() => endGroup(child));
  let output = '';
  for (const [from, to] of [
    [child.stdout, process.stdout] as const,
    [child.stderr, process.stderr] as const,
  ]) {
    from.setEncoding('utf8').on('data', (piece: string) => {
      output += piece;
      if (options.echo) to.write(piece);
    });
  }
  let timedOut = false;
  const limit = setTimeout(
    () => {
      timedOut = true;
      void endGroup(child);
    },
    options.timeoutMs ?? 2 ** 31 - 1,
  );
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', resolve);
    });
    // What it left running holds the pipes open: end that first.
    await endGroup(child);
    return { code: timedOut ? null : code, output, timedOut };
  } finally {
    clearTimeout(limit);
    forget();
  }
}

/**
 * Ends the child and all of its group: politely, then (a browser may hang) by force. Does not wait after that: in a
 * container whose first process reaps nobody, the dead stay in the group for ever.
 */
async function endGroup(child: ChildProcess): Promise<void> {
  const deadlineMs = performance.now() + graceMs;
  signal(child, 'SIGTERM');
  while (signal(child, 0)) {
    if (performance.now() > deadlineMs) {
      signal(child, 'SIGKILL');
      return;
    }
    await new Promise((wake) => setTimeout(wake, 20));
  }
}

/** Sends to the child's group. @returns whether anyone was there to get it */
function signal(child: ChildProcess, name: NodeJS.Signals | 0): boolean {
  if (child.pid === undefined) return false;
  if (isWindows) return child.exitCode === null && child.kill(name);
  try {
    process.kill(-child.pid, name);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
}
