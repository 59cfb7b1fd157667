import type { Clock, Version } from '../../lab/comparison.ts';

// 한 버전을 모두 잰 뒤에 다른 버전을 잽니다 / Times all of one version, then all of the other
export async function benchmark(before: Version, after: Version, clock: Clock): Promise<number | null> {
  const times = { before: [] as number[], after: [] as number[] };
  const expected = await before();
  if ((await after()) !== expected) return null;
  for (const version of ['before', 'after'] as const) {
    for (let run = 1; run <= 5; run += 1) {
      const [ms, result] = await timed(version === 'before' ? before : after, clock);
      if (result !== expected) return null;
      times[version].push(ms);
    }
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
