import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

async function findUser(userId: number) {
  await sleep(500);
  return userId;
}

const start = performance.now();
const users = [findUser(1), findUser(2), findUser(3)];
for (const user of users) {
  await user;
}
console.log(`elapsed: ${((performance.now() - start) / 1000).toFixed(3)} s`);
