import { execFileSync } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

async function lookUp() {
  const start = performance.now();
  await lookup('localhost');
  return ((performance.now() - start) / 1000).toFixed(3);
}

console.log(`look-up alone: ${await lookUp()} s`);

// Slow storage, simulated: opening a named pipe waits until its other end is opened, 0.3 s later.
const folder = mkdtempSync(join(tmpdir(), 'slow-'));
const files = [1, 2, 3, 4].map((number) => join(folder, `${number}`));
execFileSync('mkfifo', files);
const reads = files.map((path) => open(path));
setTimeout(() => {
  for (const path of files) closeSync(openSync(path, 'w'));
}, 300);

console.log(`look-up behind four slow files: ${await lookUp()} s`);
for (const file of await Promise.all(reads)) await file.close();
rmSync(folder, { recursive: true });
