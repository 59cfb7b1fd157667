import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const clocks = {
  'performance.now': () => performance.now(),
  'Date.now': () => Date.now(),
  cpuUsage: cpu,
};

const start = Object.values(clocks).map((clock) => clock());
await sleep(200);
for (const [i, [name, clock]] of Object.entries(clocks).entries()) {
  console.log(`${name}: ${(clock() - (start[i] ?? Number.NaN)).toFixed(3)} ms`);
}
