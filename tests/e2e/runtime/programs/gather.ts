// Three waits one after another, then together: what the first lesson shows.
import { setTimeout as delay } from 'node:timers/promises';

async function find(id: number): Promise<string> {
  console.log('begin', id);
  await delay(400 - id * 100);
  console.log('end', id);
  return `user ${id}`;
}

const one: string[] = [];
for (const id of [1, 2, 3]) one.push(await find(id));
console.log(one);
const startMs = performance.now();
console.log(await Promise.all([1, 2, 3].map(find)));
const tookMs = performance.now() - startMs;
console.log(tookMs >= 299 && tookMs < 550 ? 'overlapped' : `took ${tookMs}`);
