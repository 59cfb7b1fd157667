import { countPrimes, type Range } from '../../lab/primes.ts';

// 이미 끝난 것을 await하면 마이크로태스크로 이어질 뿐, 타이머는 차례를 얻지 못합니다.
// Awaiting what is done goes on in a microtask: timers do not get their turn.
export async function makeReport(ranges: readonly Range[]): Promise<number[]> {
  const counts: number[] = [];
  for (const range of ranges) {
    counts.push(await Promise.resolve(countPrimes(range)));
  }
  return counts;
}
