import type { Clock, Version } from '../lab/comparison.ts';

const RUNS = 5;

export async function benchmark(before: Version, after: Version, clock: Clock): Promise<number | null> {
  const versions = [
    { version: before, times: [] as number[] },
    { version: after, times: [] as number[] },
  ];
  // 워밍업이 기대하는 결과도 알려 줍니다
  // The warm-up also tells which result to expect
  const expected = await before();
  if ((await after()) !== expected) return null;
  for (let run = 1; run <= RUNS; run += 1) {
    // 번갈아 재면 도중에 느려져도 두 버전이 함께 느려집니다
    // In turn: what slows down slows both
    for (const { version, times } of versions) {
      const start = clock.performanceNow();
      const result = await version();
      times.push(clock.performanceNow() - start);
      if (result !== expected) return null;
    }
  }
  const [beforeMs = Number.NaN, afterMs = Number.NaN] = versions.map(({ times }) => median(times));
  return beforeMs / afterMs;
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
