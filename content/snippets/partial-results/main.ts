import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

const delays = { news: 50, weather: 100, stocks: 5000, mail: 50 };

async function fetchPart(name: string, delay: number, signal: AbortSignal) {
  await sleep(delay, undefined, { signal });
  if (name === 'mail') throw new Error('mail refused');
  return 'ok';
}

const start = performance.now();
const names = Object.keys(delays);
const settled = await Promise.allSettled(
  Object.entries(delays).map(([name, delay]) =>
    fetchPart(name, delay, AbortSignal.timeout(200)),
  ),
);
for (const [i, result] of settled.entries()) {
  console.log(
    `${names[i]}: ${result.status === 'fulfilled' ? result.value : result.reason}`,
  );
}
console.log(`elapsed: ${((performance.now() - start) / 1000).toFixed(3)} s`);
