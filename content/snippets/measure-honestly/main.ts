import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

const ids = [1, 2, 3, 4, 5, 6, 7, 8];

async function findUser(userId: number) {
  await sleep(50);
  return `user ${userId}`;
}

async function oneByOne() {
  const users: string[] = [];
  for (const id of ids) users.push(await findUser(id));
  return users;
}

async function together() {
  return await Promise.all(ids.map((id) => findUser(id)));
}

type Version = () => Promise<string[]>;

async function benchmark(versions: Version[], runs = 5) {
  const expected = await versions[0]?.();
  const samples = new Map(versions.map((work) => [work, [] as number[]]));
  for (let run = 0; run <= runs; run++) {
    for (const work of versions) {
      const start = performance.now();
      const result = await work();
      const elapsed = performance.now() - start;
      if (!isDeepStrictEqual(result, expected))
        throw new Error(`${work.name} returned ${result}`);
      if (run > 0) samples.get(work)?.push(elapsed); // run 0 only warms up
    }
  }
  return samples;
}

function quantile(times: number[], q: number) {
  const sorted = times.toSorted((a, b) => a - b);
  const rank = (sorted.length - 1) * q;
  const below = sorted[Math.floor(rank)] ?? Number.NaN;
  const above = sorted[Math.ceil(rank)] ?? Number.NaN;
  return below + (above - below) * (rank % 1);
}

const medians: number[] = [];
for (const [work, times] of await benchmark([oneByOne, together])) {
  const median = quantile(times, 0.5);
  const spread = (quantile(times, 0.75) - quantile(times, 0.25)) / median;
  medians.push(median);
  const throughput = (ids.length / median) * 1000;
  const figures = `median ${median.toFixed(1)} ms, spread ${spread.toFixed(4)}`;
  console.log(`${work.name}: ${figures}, ${throughput.toFixed(1)} users/s`);
}
const [before = Number.NaN, after = Number.NaN] = medians;
console.log(`ratio: ${(before / after).toFixed(2)}, limit: ${ids.length}`);
