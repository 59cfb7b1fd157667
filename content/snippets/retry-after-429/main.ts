import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

let serving = 0;
let received = 0;

// The server: 0.1 s each, five requests at once. It refuses the others.
const server = createServer(async (_, response) => {
  received += 1;
  response.statusCode = serving < 5 ? 200 : 429;
  if (response.statusCode === 200) {
    serving += 1;
    await sleep(100);
    serving -= 1;
  }
  response.end();
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const { port } = server.address() as AddressInfo;

const get = async () => (await fetch(`http://127.0.0.1:${port}/`)).status;

async function getOrRetry(delay: (attempt: number) => number) {
  for (let attempt = 0; attempt < 20; attempt++) {
    const status = await get();
    if (status !== 429) return status;
    await sleep(delay(attempt));
  }
  throw new Error('refused 20 times');
}

const fixed = () => 50;
const backoff = (attempt: number) => 50 * 2 ** attempt;
const jitter = (attempt: number) => Math.random() * 50 * 2 ** attempt;

for (const delay of [fixed, backoff, jitter]) {
  received = 0;
  const start = performance.now();
  await Promise.all(Array.from({ length: 30 }, () => getOrRetry(delay)));
  const elapsed = ((performance.now() - start) / 1000).toFixed(3);
  console.log(`${delay.name}: ${received} requests for 30 answers, ${elapsed} s`);
}
server.close();
