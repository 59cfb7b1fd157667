import { now } from '../../../kit/ts/clock.ts';
import { createTurns } from './turns.ts';

/** `from` 이상 `to` 미만 / From `from` up to, but not including, `to` */
export interface Range {
  from: number;
  to: number;
}

/** 구간에 있는 소수의 개수를 셉니다. 계산만 하고 기다리지 않습니다 / Counts the primes of a range: computes, never waits */
export function countPrimes(range: Range): number {
  turns.counted();
  return primesIn(range);
}

export const turns = createTurns();

function primesIn({ from, to }: Range): number {
  let count = 0;
  for (let candidate = from; candidate < to; candidate += 1) if (isPrime(candidate)) count += 1;
  return count;
}

function isPrime(candidate: number): boolean {
  if (candidate < 2) return false;
  for (let divisor = 2; divisor * divisor <= candidate; divisor += 1)
    if (candidate % divisor === 0) return false;
  return true;
}

const RANGES = 40;
const FIRST = 1_000_000;
/** How long one range takes, in ms: the whole report is forty times as long. */
const RANGE_MS = 6;
const PROBE = 1_000;

/** Ranges that take about the same time on every machine: as long as counting them takes here at best. */
function rangesForHere(): Range[] {
  const size = Math.max(1, Math.round((PROBE * RANGE_MS) / Math.min(...probes())));
  return Array.from({ length: RANGES }, (_none, index) => ({
    from: FIRST + index * size,
    to: FIRST + (index + 1) * size,
  }));
}

/** Times in ms. The first ones are those of code that is not compiled yet. */
const probes = (): number[] =>
  Array.from({ length: 20 }, () => {
    const start = now();
    primesIn({ from: FIRST, to: FIRST + PROBE });
    return now() - start;
  });

export const ranges: readonly Range[] = rangesForHere();
