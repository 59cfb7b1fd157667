import { countPrimes, type Range } from '../lab/primes.ts';

// 구간마다 소수를 셉니다. async 함수인데도 서버의 ping이
// 늦습니다. 왜 그렇습니까?
// Counts the primes of each range. It is an async function,
// and yet the server's pings are late. Why?
export async function makeReport(ranges: readonly Range[]): Promise<number[]> {
  const counts: number[] = [];
  for (const range of ranges) {
    counts.push(countPrimes(range));
  }
  return counts;
}
