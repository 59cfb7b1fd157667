import type { Clock, Version } from '../../lab/comparison.ts';

// 이 세계의 시계가 아닌 시계로 잽니다 / Measures by a clock that is not of this world
export async function benchmark(before: Version, after: Version, _clock: Clock): Promise<number | null> {
  const times = { before: [] as number[], after: [] as number[] };
  const expected = await before();
  if ((await after()) !== expected) return null;
  for (let run = 1; run <= 5; run += 1) {
    const [beforeMs, beforeResult] = await timed(before);
    const [afterMs, afterResult] = await timed(after);
    if (beforeResult !== afterResult) return null;
    times.before.push(beforeMs);
    times.after.push(afterMs);
  }
  return median(times.before) / median(times.after);
}

async function timed(version: Version): Promise<[number, number]> {
  const start = performance.now();
  const result = await version();
  return [performance.now() - start, result];
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
