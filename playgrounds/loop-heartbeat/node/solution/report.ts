import { setImmediate as nextTurn } from 'node:timers/promises';
import { countPrimes, type Range } from '../lab/primes.ts';

// 구간 하나를 셀 때마다 이벤트 루프에 차례를 넘깁니다.
// 계산의 양은 그대로입니다.
// Hands the turn to the event loop after each range. The
// amount of computation stays the same.
export async function makeReport(ranges: readonly Range[]): Promise<number[]> {
  const counts: number[] = [];
  for (const range of ranges) {
    counts.push(countPrimes(range));
    await nextTurn();
  }
  return counts;
}
