import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

// The size of the pool is fixed when a process starts, so each size gets a process of its own.
const { filename } = import.meta;
const run = (size?: string) =>
  execFileSync(process.execPath, [filename, 'read'], {
    env: { ...process.env, UV_THREADPOOL_SIZE: size },
  });

if (process.argv[2] === 'read') {
  const folder = mkdtempSync(join(tmpdir(), 'slow-'));
  const files = Array.from({ length: 24 }, (_, number) => join(folder, `${number}`));
  execFileSync('mkfifo', files);

  // Slow storage, simulated: every 0.1 s it answers the calls that have reached it.
  const { O_WRONLY, O_NONBLOCK } = constants;
  let unanswered = files.toReversed();
  let most = 0;
  const hasNotArrived = (path: string) => {
    try {
      closeSync(openSync(path, O_WRONLY | O_NONBLOCK));
      return false;
    } catch {
      return true; // no thread has opened this file yet
    }
  };
  const storage = setInterval(() => {
    const left = unanswered.filter(hasNotArrived);
    most = Math.max(most, unanswered.length - left.length);
    unanswered = left;
  }, 100);

  const start = performance.now();
  await Promise.all(files.map(async (path) => (await open(path)).close()));
  const elapsed = (performance.now() - start) / 1000;
  clearInterval(storage);
  rmSync(folder, { recursive: true });
  console.log(JSON.stringify({ elapsed, most }));
} else {
  for (const size of ['4', '8', '24']) {
    const { elapsed } = JSON.parse(`${run(size)}`);
    console.log(`24 files, pool of ${size}: ${elapsed.toFixed(3)} s`);
  }
  console.log(`default pool on this machine: ${JSON.parse(`${run()}`).most}`);
}
