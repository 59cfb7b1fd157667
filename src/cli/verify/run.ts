import { type ChildProcess, spawn } from 'node:child_process';

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

/** Runs a program to its end or to a limit. Its children go with it. Rejects only if it cannot be started. */
export function run(
  command: string,
  args: string[],
  cwd: string,
  limits: Limits,
  extraEnv: Record<string, string> = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, {
      cwd,
      env: { ...cleanEnv(), ...extraEnv },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    let stopped: Run['stopped'] = null;
    const stop = (why: 'time' | 'output') => {
      stopped ??= why;
      end(child);
    };
    const timer = setTimeout(() => stop('time'), limits.timeoutMs);
    const onInterrupt = () => {
      end(child);
      process.exit(130);
    };
    process.once('SIGINT', onInterrupt);
    const stdout = collect(child.stdout, limits.outputBytes, () => stop('output'));
    const stderr = collect(child.stderr, limits.outputBytes, () => stop('output'));
    const settle = () => {
      clearTimeout(timer);
      process.removeListener('SIGINT', onInterrupt);
    };
    child.once('error', (error) => {
      settle();
      reject(error);
    });
    child.once('close', (exitCode) => {
      settle();
      end(child);
      resolve({ exitCode, stdout: stdout(), stderr: stderr(), wallMs: performance.now() - start, stopped });
    });
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

function collect(stream: NodeJS.ReadableStream, most: number, onFull: () => void): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    if (size <= most) chunks.push(chunk);
    size += chunk.length;
    if (size > most) onFull();
  });
  return () => Buffer.concat(chunks).subarray(0, most).toString('utf8').replace(/\r\n/g, '\n');
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
