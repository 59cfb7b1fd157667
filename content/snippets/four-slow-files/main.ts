import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const folder = mkdtempSync(join(tmpdir(), 'slow-'));

// Slow storage, simulated: whoever opens such a named pipe gets its text 0.2 s later.
function slowFiles(label: string) {
  return [1, 2, 3, 4].map((number) => {
    const path = join(folder, `${label} ${number}`);
    execFileSync('mkfifo', [path]);
    spawn('sh', ['-c', 'exec 3>"$0"; sleep 0.2; echo text >&3', path]);
    return path;
  });
}

async function readInside(path: string) {
  return readFileSync(path);
}

async function together(label: string, read: (path: string) => Promise<Buffer>) {
  const files = slowFiles(label);
  let ticks = 0;
  const ticker = setInterval(() => ticks++, 20);
  const start = performance.now();
  await Promise.all(files.map(read));
  console.log(
    `${label}: ${((performance.now() - start) / 1000).toFixed(3)} s, ${ticks} ticks`,
  );
  clearInterval(ticker);
}

const files = slowFiles('in turn');
const start = performance.now();
for (const path of files) readFileSync(path);
console.log(`in turn: ${((performance.now() - start) / 1000).toFixed(3)} s`);
await together('inside async', readInside);
await together('thread pool', (path) => readFile(path));
rmSync(folder, { recursive: true });
