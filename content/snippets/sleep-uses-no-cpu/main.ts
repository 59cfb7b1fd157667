import { performance } from 'node:perf_hooks';

const cell = new Int32Array(new SharedArrayBuffer(4));

function measure(label: string, work: () => void) {
  const startWall = performance.now();
  const startCpu = process.cpuUsage();
  work();
  const wall = performance.now() - startWall;
  const { user, system } = process.cpuUsage(startCpu);
  const cpu = (user + system) / 1000;
  console.log(`${label}: ${wall.toFixed(1)} ms elapsed, ${cpu.toFixed(2)} ms CPU`);
}

function sleep() {
  Atomics.wait(cell, 0, 0, 1000);
}

function compute() {
  const end = performance.now() + 1000;
  while (performance.now() < end);
}

measure('sleep', sleep);
measure('compute', compute);
