import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

async function makeReport() {
  let sum = 0;
  for (let i = 0; i < 5e8; i++) sum += i ** 2;
  return sum;
}

const delay = monitorEventLoopDelay({ resolution: 20 });
delay.enable();
await sleep(500);
console.log(`idle: median ${(delay.percentile(50) / 1e6).toFixed(1)} ms`);
await makeReport();
await sleep(100);
console.log(`with a report: longest ${(delay.max / 1e6).toFixed(1)} ms`);
