import { countPrimes, type Range } from '../../lab/primes.ts';

// async로 감싸고 Promise.all에 넣어도, 계산은 루프 안에서 하나씩 이어서 합니다.
// Wrapped in async and put into Promise.all, it still computes inside the loop, one right after the other.
export async function makeReport(ranges: readonly Range[]): Promise<number[]> {
  return Promise.all(ranges.map(async (range) => countPrimes(range)));
}
