import { performance } from 'node:perf_hooks';

const cell = new Int32Array(new SharedArrayBuffer(4));
const sleepSync = (ms: number) => Atomics.wait(cell, 0, 0, ms);

function findUser(userId: number) {
  sleepSync(1000);
  console.log(`User ${userId} found`);
}

const start = performance.now();
for (const userId of [1, 2, 3]) {
  findUser(userId);
}
console.log(`elapsed: ${((performance.now() - start) / 1000).toFixed(3)} s`);
