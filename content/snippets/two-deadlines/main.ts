import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

async function slow(name: string, signal?: AbortSignal) {
  try {
    await sleep(300, undefined, { signal });
    console.log(`${name} finished`);
  } catch (error) {
    console.log(`${name} cancelled`);
    throw error;
  }
}

const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(3);

let start = performance.now();
try {
  await slow('A', AbortSignal.timeout(100));
} catch (error) {
  console.log(`A: ${(error as Error).name} after ${seconds(start)} s`);
}

start = performance.now();
await Promise.race([slow('B'), sleep(100)]);
console.log(`B: gave up after ${seconds(start)} s`);
