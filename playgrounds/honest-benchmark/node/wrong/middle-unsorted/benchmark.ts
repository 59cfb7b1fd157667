import type { Clock, Version } from '../../lab/comparison.ts';

// 정렬하지 않고 가운데 값을 견줍니다 / Compares the values in the middle, unsorted
export async function benchmark(before: Version, after: Version, clock: Clock): Promise<number | null> {
  const times = { before: [] as number[], after: [] as number[] };
  const expected = await before();
  if ((await after()) !== expected) return null;
  for (let run = 1; run <= 5; run += 1) {
    const [beforeMs, beforeResult] = await timed(before, clock);
    const [afterMs, afterResult] = await timed(after, clock);
    if (beforeResult !== afterResult) return null;
    times.before.push(beforeMs);
    times.after.push(afterMs);
  }
  return middle(times.before) / middle(times.after);
}

async function timed(version: Version, clock: Clock): Promise<[number, number]> {
  const start = clock.performanceNow();
  const result = await version();
  return [clock.performanceNow() - start, result];
}

const middle = (times: readonly number[]): number => times[Math.floor(times.length / 2)] ?? Number.NaN;
