import { execFileSync } from 'node:child_process';
import {
  closeSync,
  constants,
  mkdtempSync,
  openSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

async function readAll(label: string) {
  const folder = mkdtempSync(join(tmpdir(), 'slow-'));
  const files = Array.from({ length: 24 }, (_, number) => join(folder, `${number}`));
  execFileSync('mkfifo', files);

  // Slow storage, simulated: every 0.1 s it answers the reads that have reached it.
  let unanswered = files.toReversed();
  let most = 0;
  const hasNotArrived = (path: string) => {
    try {
      const pipe = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
      writeSync(pipe, 'text');
      closeSync(pipe);
      return false;
    } catch {
      return true;
    }
  };
  const storage = setInterval(() => {
    const left = unanswered.filter(hasNotArrived);
    most = Math.max(most, unanswered.length - left.length);
    unanswered = left;
  }, 100);

  const start = performance.now();
  await Promise.all(files.map((path) => readFile(path)));
  console.log(
    `${label}: ${most} at once, ${((performance.now() - start) / 1000).toFixed(3)} s`,
  );
  clearInterval(storage);
  rmSync(folder, { recursive: true });
}

function withPool(label: string, size?: string) {
  const env = { ...process.env, UV_THREADPOOL_SIZE: size };
  execFileSync(process.execPath, [import.meta.filename, label], {
    env,
    stdio: 'inherit',
  });
}

const label = process.argv[2];
if (label) {
  await readAll(label);
} else {
  withPool('default pool');
  withPool('pool of 8', '8');
  withPool('pool of 24', '24');
}
