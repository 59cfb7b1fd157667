import type { Clock, Version } from '../../lab/comparison.ts';

// 한 번씩만 잽니다 / Times each version once
export async function benchmark(before: Version, after: Version, clock: Clock): Promise<number | null> {
  const [beforeMs, beforeResult] = await timed(before, clock);
  const [afterMs, afterResult] = await timed(after, clock);
  return beforeResult === afterResult ? beforeMs / afterMs : null;
}

async function timed(version: Version, clock: Clock): Promise<[number, number]> {
  const start = clock.performanceNow();
  const result = await version();
  return [clock.performanceNow() - start, result];
}
