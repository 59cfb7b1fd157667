import { pbkdf2 } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

const count = () =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url));
    worker.once('message', resolve);
    worker.once('error', reject);
  });

const digest = () => promisify(pbkdf2)('password', 'salt', 1_000_000, 32, 'sha256');

if (isMainThread) {
  for (const [work, where] of [
    [count, 'workers'],
    [digest, 'threads'],
  ] as const) {
    const beats: number[] = [];
    const heart = setInterval(() => beats.push(performance.now()), 20);
    const wall = performance.now();
    const cpu = process.cpuUsage();
    await Promise.all([work(), work()]);
    const { user, system } = process.cpuUsage(cpu);
    const cores = (user + system) / 1000 / (performance.now() - wall);
    clearInterval(heart);
    const gap = Math.max(
      ...beats.slice(1).map((after, i) => after - (beats[i] ?? after)),
    );
    const figures = `${cores.toFixed(2)} cores, longest gap ${gap.toFixed(0)} ms`;
    console.log(`${work.name} in two ${where}: ${figures}`);
  }
} else {
  let sum = 0;
  for (let i = 0; i < 5e8; i++) sum += i % 7;
  parentPort?.postMessage(sum);
}
