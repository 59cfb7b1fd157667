import { setImmediate as nextTurn } from 'node:timers/promises';
import { countPrimes, type Range } from '../../lab/primes.ts';

const cell = new Int32Array(new SharedArrayBuffer(4));

// 차례를 넘기며 세지만, 다 센 뒤에 스레드를 막고 쉽니다 / Hands the turn over while it counts, then rests in a way that blocks the thread
export async function makeReport(ranges: readonly Range[]): Promise<number[]> {
  const counts: number[] = [];
  for (const range of ranges) {
    counts.push(countPrimes(range));
    await nextTurn();
  }
  Atomics.wait(cell, 0, 0, 1_000);
  return counts;
}
