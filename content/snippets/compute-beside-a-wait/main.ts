import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

async function compute() {
  const end = performance.now() + 200;
  while (performance.now() < end);
}

async function wait() {
  await sleep(200);
}

for (const works of [
  [compute, wait],
  [wait, compute],
  [compute, compute],
]) {
  const start = performance.now();
  await Promise.all(works.map((work) => work()));
  const names = works.map((work) => work.name).join(', ');
  console.log(`${names}: ${((performance.now() - start) / 1000).toFixed(3)} s`);
}
