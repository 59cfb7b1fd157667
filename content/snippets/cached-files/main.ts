import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const inTurn = async (files: string[]) => files.map((path) => readFileSync(path));
const throughThePool = (files: string[]) => Promise.all(files.map((path) => readFile(path)));

async function timed(work: typeof inTurn, files: string[]) {
  const start = performance.now();
  const result = await work(files);
  const elapsed = performance.now() - start;
  if (result.length !== files.length) throw new Error('not the same work');
  return elapsed;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[3] ?? Number.NaN;
const folder = mkdtempSync(join(tmpdir(), 'cached-'));
const files = Array.from({ length: 1000 }, (_, number) => join(folder, `${number}`));
for (const path of files) writeFileSync(path, 'x'.repeat(4096));

await timed(inTurn, files);
await timed(throughThePool, files);
const turns: number[] = [];
const pools: number[] = [];
for (let run = 0; run < 7; run++) {
  turns.push(await timed(inTurn, files));
  pools.push(await timed(throughThePool, files));
}
const turn = median(turns);
const pool = median(pools);
console.log(`in turn: ${turn.toFixed(1)} ms`);
console.log(`through the pool: ${pool.toFixed(1)} ms, ratio ${(turn / pool).toFixed(2)}`);
rmSync(folder, { recursive: true });
