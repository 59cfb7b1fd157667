import type { Clock, Version } from '../lab/comparison.ts';

// before보다 after의 처리량이 몇 배인지 재어 돌려줍니다. 두
// 버전의 결과가 다르면 null을 돌려줍니다.
// Measures by what factor the throughput of after exceeds
// that of before; null where their results differ.
export async function benchmark(before: Version, after: Version, clock: Clock): Promise<number | null> {
  // 고칠 곳: 한 번 재어 나눈 값은 얼마나 믿을 수 있습니까?
  // Change this: how far can you trust what one run of each
  // comes to?
  const [beforeMs] = await timed(before, clock);
  const [afterMs] = await timed(after, clock);
  return beforeMs / afterMs;
}

// 한 번 실행하는 데 걸린 시간(ms)과 그 결과
// The time of one run in ms, and its result
async function timed(version: Version, clock: Clock): Promise<[number, number]> {
  const start = clock.dateNow();
  const result = await version();
  return [clock.dateNow() - start, result];
}
