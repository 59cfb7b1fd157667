import { setImmediate as nextTurn } from 'node:timers/promises';
import { countPrimes, type Range } from '../../lab/primes.ts';

// 차례는 넘기지만, 개수가 아니라 Promise를 반환합니다 / Hands the turn over, yet returns promises in place of counts
export async function makeReport(ranges: readonly Range[]): Promise<Promise<number>[]> {
  const counts: Promise<number>[] = [];
  for (const range of ranges) {
    counts.push(Promise.resolve(countPrimes(range)));
    await nextTurn();
  }
  return counts;
}
