import { execFileSync } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

async function lookUp() {
  const start = performance.now();
  await lookup('localhost');
  return ((performance.now() - start) / 1000).toFixed(3);
}

console.log(`look-up alone: ${await lookUp()} s`);

// Slow storage, simulated: named pipes that get their text after 0.5 s.
const folder = mkdtempSync(join(tmpdir(), 'slow-'));
const files = ['1', '2', '3', '4'].map((name) => join(folder, name));
execFileSync('mkfifo', files);
setTimeout(() => {
  for (const path of files) writeFileSync(path, 'text');
}, 500);

const reads = files.map((path) => readFile(path));
console.log(`look-up behind four slow files: ${await lookUp()} s`);
await Promise.all(reads);
rmSync(folder, { recursive: true });
