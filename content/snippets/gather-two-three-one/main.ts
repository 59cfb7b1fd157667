import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

const delays = [2, 3, 1];

async function fetchData(taskId: number, delay: number) {
  await sleep(delay * 1000);
  return `data_${taskId}`;
}

async function oneByOne() {
  const results: string[] = [];
  for (const [i, delay] of delays.entries()) {
    results.push(await fetchData(i + 1, delay));
  }
  return results;
}

async function together() {
  return await Promise.all(delays.map((delay, i) => fetchData(i + 1, delay)));
}

let start = performance.now();
console.log(await oneByOne());
const sequential = (performance.now() - start) / 1000;

start = performance.now();
console.log(await together());
const concurrent = (performance.now() - start) / 1000;

const sum = delays.reduce((a, b) => a + b);
const limit = sum / Math.max(...delays);
console.log(
  `one by one: ${sequential.toFixed(3)} s, together: ${concurrent.toFixed(3)} s`,
);
console.log(
  `speed-up: ${(sequential / concurrent).toFixed(3)}, limit: ${limit.toFixed(3)}`,
);
