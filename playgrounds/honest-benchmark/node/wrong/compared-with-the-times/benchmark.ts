import type { Clock, Version } from '../../lab/comparison.ts';

// 결과뿐 아니라 걸린 시간까지 같은지 견줍니다 / Compares not only the results but the times as well
export async function benchmark(before: Version, after: Version, clock: Clock): Promise<number | null> {
  const times = { before: [] as number[], after: [] as number[] };
  const expected = await before();
  if ((await after()) !== expected) return null;
  for (let run = 1; run <= 5; run += 1) {
    const ofBefore = await timed(before, clock);
    const ofAfter = await timed(after, clock);
    if (JSON.stringify(ofBefore) !== JSON.stringify(ofAfter)) return null;
    times.before.push(ofBefore[0]);
    times.after.push(ofAfter[0]);
  }
  return median(times.before) / median(times.after);
}

async function timed(version: Version, clock: Clock): Promise<[number, number]> {
  const start = clock.performanceNow();
  const result = await version();
  return [clock.performanceNow() - start, result];
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
