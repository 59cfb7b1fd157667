import type { Clock, Version } from './lab/comparison.ts';

/** 기준선: 한 번씩만 재어 나눕니다 / Baseline: times each once, and divides */
export async function benchmark(before: Version, after: Version, clock: Clock): Promise<number | null> {
  const start = clock.performanceNow();
  await before();
  const middle = clock.performanceNow();
  await after();
  return (middle - start) / (clock.performanceNow() - middle);
}
