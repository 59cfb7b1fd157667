import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

let running = 0;
let peak = 0;

async function callServer() {
  running += 1;
  peak = Math.max(peak, running);
  await sleep(100);
  running -= 1;
}

async function measure(label: string, work: () => Promise<unknown>) {
  peak = 0;
  const start = performance.now();
  await work();
  const elapsed = ((performance.now() - start) / 1000).toFixed(3);
  console.log(`${label}: ${peak} at once, ${elapsed} s`);
}

async function limited(limit: number, calls: (() => Promise<void>)[]) {
  const queue = calls.values();
  const worker = async () => {
    for (const call of queue) await call();
  };
  await Promise.all(Array.from({ length: limit }, worker));
}

const twenty = Array.from({ length: 20 });
await measure('no limit', () => Promise.all(twenty.map(callServer)));
await measure('limit 5, calls made beforehand', () => {
  const started = twenty.map(callServer);
  return limited(
    5,
    started.map((promise) => () => promise),
  );
});

peak = 0;
await limited(
  5,
  twenty.map(() => callServer),
);
console.log(`limit 5, functions: ${peak} at once`);
