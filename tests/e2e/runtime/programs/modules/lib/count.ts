import { setTimeout as delay } from 'node:timers/promises';

export interface Count {
  to: number;
}

console.log('count.ts is evaluated once');

export async function countTo({ to }: Count): Promise<number[]> {
  const counted: number[] = [];
  for (let number = 1; number <= to; number += 1) counted.push(await delay(1, number));
  return counted;
}
