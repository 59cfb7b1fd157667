import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

async function cpuHeavy() {
  let sum = 0;
  for (let i = 0; i < 5e8; i++) sum += i ** 2;
  return sum;
}

const beats: number[] = [];
const heart = setInterval(() => beats.push(performance.now()), 20);
await sleep(200);
const start = performance.now();
await cpuHeavy();
const end = performance.now();
await sleep(200);
clearInterval(heart);

const gap = Math.max(...beats.slice(1).map((after, i) => after - (beats[i] ?? after)));
console.log(
  'beats while computing:',
  beats.filter((beat) => start < beat && beat < end).length,
);
console.log(`computing: ${(end - start).toFixed(0)} ms`);
console.log(`longest gap: ${gap.toFixed(0)} ms`);
