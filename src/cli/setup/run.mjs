import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

const tickMs = 5000;
const isWindows = process.platform === 'win32';
const interruptions = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a program to its end, keeping what it prints; on a terminal tells every few seconds that it still works.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, label: string, shell?: boolean, timeoutMs?: number, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ code: number | null, output: string }>} code is null when a signal or the time limit ended it;
 *   a program that cannot be started rejects nothing: its code is null and the output says why
 */
export function run(command, args, { cwd, label, shell = false, timeoutMs, env = process.env }) {
  const startedMs = performance.now();
  const seconds = () => Math.round((performance.now() - startedMs) / 1000);
  const ticker = process.stdout.isTTY
    ? setInterval(() => console.log(`  ${label}: ${seconds()} s …`), tickMs)
    : null;
  return new Promise((resolve) => {
    // A group of its own, so that the time limit also ends what the program started.
    const child = spawn(command, args, {
      cwd,
      shell,
      env,
      detached: !isWindows,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const end = () => endGroup(child);
    const interrupt = () => {
      end();
      process.exit(130);
    };
    const limit = timeoutMs === undefined ? null : setTimeout(end, timeoutMs);
    for (const name of interruptions) process.once(name, interrupt);
    let output = '';
    const keep = (/** @type {Buffer} */ piece) => {
      output += piece;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    /** @param {number | null} code */
    const finish = (code) => {
      if (ticker) clearInterval(ticker);
      if (limit) clearTimeout(limit);
      for (const name of interruptions) process.off(name, interrupt);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(null);
    });
    child.on('close', finish);
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function endGroup(child) {
  if (child.pid === undefined) return;
  if (isWindows) {
    child.kill();
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    // Ended by itself in the meantime.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
