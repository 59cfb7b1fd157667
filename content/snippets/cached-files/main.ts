import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const folder = mkdtempSync(join(tmpdir(), 'cached-'));
const files = Array.from({ length: 1000 }, (_, number) => join(folder, `${number}`));
for (const path of files) writeFileSync(path, 'x'.repeat(4096));

const inTurn = async () => files.map((path) => readFileSync(path));
const throughThePool = () => Promise.all(files.map((path) => readFile(path)));

async function timed(version: typeof inTurn) {
  const start = performance.now();
  const contents = await version();
  const elapsed = performance.now() - start;
  if (Buffer.concat(contents).length !== 4_096_000)
    throw new Error('not the same work');
  return elapsed;
}

const turns: number[] = [];
const pools: number[] = [];
for (let run = 0; run < 8; run++) {
  turns.push(await timed(inTurn));
  pools.push(await timed(throughThePool));
}
const median = (times: number[]) =>
  times.slice(1).sort((a, b) => a - b)[3] ?? Number.NaN;
const turn = median(turns);
const pool = median(pools);
console.log(`in turn: ${turn.toFixed(1)} ms`);
console.log(
  `through the pool: ${pool.toFixed(1)} ms, ratio ${(turn / pool).toFixed(2)}`,
);
rmSync(folder, { recursive: true });
