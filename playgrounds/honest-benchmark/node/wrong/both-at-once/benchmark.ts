import type { Clock, Version } from '../../lab/comparison.ts';

// 두 버전을 동시에 실행해 잽니다 / Runs both versions at once and times them
export async function benchmark(before: Version, after: Version, clock: Clock): Promise<number | null> {
  const times = { before: [] as number[], after: [] as number[] };
  const expected = await before();
  if ((await after()) !== expected) return null;
  for (let run = 1; run <= 5; run += 1) {
    const [[beforeMs, beforeResult], [afterMs, afterResult]] = await Promise.all([
      timed(before, clock),
      timed(after, clock),
    ]);
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
