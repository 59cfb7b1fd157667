import type { Clock, Version } from '../../lab/comparison.ts';

// 시작과 끝을 다른 시계로 잽니다 / Times start and end by two clocks
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
  return median(times.before) / median(times.after);
}

async function timed(version: Version, clock: Clock): Promise<[number, number]> {
  const start = clock.dateNow();
  const result = await version();
  return [clock.performanceNow() - start, result];
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[2] ?? Number.NaN;
