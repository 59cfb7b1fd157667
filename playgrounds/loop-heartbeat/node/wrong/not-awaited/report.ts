import { setImmediate as nextTurn } from 'node:timers/promises';
import { countPrimes, type Range } from '../../lab/primes.ts';

// forEach는 async 콜백을 기다리지 않아, 세기 전에 반환합니다 / forEach waits for no async callback: returns before it counts
export async function makeReport(ranges: readonly Range[]): Promise<number[]> {
  const counts: number[] = [];
  ranges.forEach(async (range, at) => {
    await nextTurn();
    counts[at] = countPrimes(range);
  });
  return counts;
}
