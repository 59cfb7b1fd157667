import type { Clock, Version } from '../../lab/comparison.ts';

// 세 번씩만 잽니다 / Times each version three times only
export async function benchmark(before: Version, after: Version, clock: Clock): Promise<number | null> {
  const times = { before: [] as number[], after: [] as number[] };
  const expected = await before();
  if ((await after()) !== expected) return null;
  for (let run = 1; run <= 3; run += 1) {
    const [beforeMs, beforeResult] = await timed(before, clock);
    const [afterMs, afterResult] = await timed(after, clock);
    if (beforeResult !== afterResult) return null;
    times.before.push(beforeMs);
    times.after.push(afterMs);
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
