import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

async function findUser(userId: number) {
  await sleep(1000);
  console.log(`User ${userId} found`);
}

const start = performance.now();
await Promise.all([findUser(1), findUser(2), findUser(3)]);
console.log(`elapsed: ${((performance.now() - start) / 1000).toFixed(3)} s`);
