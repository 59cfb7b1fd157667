import { performance } from 'node:perf_hooks';

const cell = new Int32Array(new SharedArrayBuffer(4));

async function findUser(userId: number) {
  Atomics.wait(cell, 0, 0, 500);
  console.log(`User ${userId} found`);
}

const start = performance.now();
await Promise.all([findUser(1), findUser(2), findUser(3)]);
console.log(`elapsed: ${((performance.now() - start) / 1000).toFixed(3)} s`);
