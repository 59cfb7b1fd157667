import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Limits = {
  /** Longest time for the whole process, in ms. */
  timeoutMs: number;
  /** Most that it may print to one stream, in bytes. */
  outputBytes: number;
};

export type Run = {
  exitCode: number | null;
  stdout: string;
  stderr: string;
  /** The whole process, in ms. */
  wallMs: number;
  /** Why the run was ended from outside, if it was. */
  stopped: 'time' | 'output' | null;
};

/** How often the size of the output is looked at, in ms. */
const lookMs = 20;

/**
 * Runs a program to its end or to a limit, with the variables of `env` beside the few that every program gets. Its children go with it. Rejects only if it cannot be started.
 * Output goes to files: a program that prints in a tight loop fills its own memory when it writes to a pipe that
 * is not read at once, and would be stopped by neither limit in time.
 */
export function run(
  command: string,
  args: string[],
  cwd: string,
  limits: Limits,
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  const outputs = ['stdout', 'stderr'].map((name) => openSync(join(folder, name), 'w+'));
  const start = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: { ...cleanEnv(), ...env },
    stdio: ['ignore', ...outputs],
    detached: process.platform !== 'win32',
  });
  let stopped: Run['stopped'] = null;
  const stop = (why: 'time' | 'output') => {
    stopped ??= why;
    end(child);
  };
  const timer = setTimeout(() => stop('time'), limits.timeoutMs);
  const watch = setInterval(() => {
    if (outputs.some((output) => fstatSync(output).size > limits.outputBytes)) stop('output');
  }, lookMs);
  const onInterrupt = () => {
    end(child);
    process.exit(130);
  };
  process.once('SIGINT', onInterrupt);

  const ended = new Promise<Run>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (exitCode) => {
      const wallMs = performance.now() - start;
      end(child);
      if (outputs.some((output) => fstatSync(output).size > limits.outputBytes)) stopped ??= 'output';
      const [stdout = '', stderr = ''] = outputs.map((output) => read(output, limits.outputBytes));
      resolve({ exitCode, stdout, stderr, wallMs, stopped });
    });
  });
  return ended.finally(() => {
    clearTimeout(timer);
    clearInterval(watch);
    process.removeListener('SIGINT', onInterrupt);
    for (const output of outputs) closeSync(output);
    rmSync(folder, { recursive: true, force: true });
  });
}

/** Ends the whole group: a program may have started others. */
function end(child: ChildProcess): void {
  try {
    if (process.platform !== 'win32' && child.pid) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function read(output: number, most: number): string {
  const buffer = Buffer.alloc(Math.min(fstatSync(output).size, most));
  const length = readSync(output, buffer, 0, buffer.length, 0);
  return buffer.toString('utf8', 0, length).replaceAll('\r\n', '\n');
}

/** Only what a program needs, so that the settings of one machine do not show in a recording. */
function cleanEnv(): Record<string, string> {
  const kept: Record<string, string> = { LANG: 'C.UTF-8', NO_COLOR: '1' };
  for (const name of ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot', 'PYENV_ROOT', 'PYENV_VERSION']) {
    const value = process.env[name];
    if (value !== undefined) kept[name] = value;
  }
  return { ...kept, PYTHONUTF8: '1', PYTHONDONTWRITEBYTECODE: '1', PYTHONNOUSERSITE: '1' };
}
