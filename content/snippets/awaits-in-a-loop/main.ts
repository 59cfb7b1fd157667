import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

async function findUsers(count: number) {
  for (let i = 0; i < count; i++) {
    await sleep(500);
  }
}

const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(3);

let start = performance.now();
await findUsers(3);
console.log(`one coroutine, three awaits: ${seconds(start)} s`);

start = performance.now();
await Promise.all([findUsers(1), findUsers(1), findUsers(1)]);
console.log(`three coroutines, one await each: ${seconds(start)} s`);
