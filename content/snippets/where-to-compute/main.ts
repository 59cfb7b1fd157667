import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

function makeReport() {
  let sum = 0;
  for (let i = 0; i < 5e8; i++) sum += i % 7;
  return sum;
}

const inTheLoop = async () => makeReport();

const inAWorker = () =>
  new Promise<number>((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url));
    worker.once('message', resolve);
    worker.once('error', reject);
  });

async function observe(place: string, work: () => Promise<number>) {
  const beats: number[] = [];
  const heart = setInterval(() => beats.push(performance.now()), 20);
  await sleep(200);
  const start = performance.now();
  const report = await work();
  const end = performance.now();
  await sleep(200);
  clearInterval(heart);
  const count = beats.filter((beat) => start < beat && beat < end).length;
  const gap = Math.max(
    ...beats.slice(1).map((after, i) => after - (beats[i] ?? after)),
  );
  console.log(
    `${place}: ${count} beats, longest gap ${gap.toFixed(0)} ms, result ${report}`,
  );
}

if (isMainThread) {
  await observe('loop', inTheLoop);
  await observe('worker', inAWorker);
} else {
  parentPort?.postMessage(makeReport());
}
