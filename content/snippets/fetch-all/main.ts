import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

const refusedBefore = new Set<number>();

// The server: refuses 3 and 8 once, fails at 7, is too late with 13.
const server = createServer(async (request, response) => {
  const number = Number(request.url?.slice(1));
  await sleep(number === 13 ? 2000 : 100);
  if (number === 7) response.statusCode = 500;
  if ([3, 8].includes(number) && !refusedBefore.has(number)) {
    refusedBefore.add(number);
    response.statusCode = 429;
  }
  response.end(`summary of ${number}`);
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const { port } = server.address() as AddressInfo;

async function summarize(number: number): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    const signal = AbortSignal.timeout(500);
    const response = await fetch(`http://127.0.0.1:${port}/${number}`, { signal });
    const body = await response.text();
    if (response.ok) return body;
    if (response.status !== 429 || attempt === 3)
      throw new Error(`status ${response.status}`);
    await sleep(Math.random() * 100 * 2 ** attempt);
  }
}

const numbers = Array.from({ length: 20 }, (_, i) => i + 1);
const results = new Map<number, string | Error>();
const queue = numbers.values();
const worker = async () => {
  for (const number of queue) {
    results.set(number, await summarize(number).catch((error: Error) => error));
  }
};
const start = performance.now();
await Promise.all(Array.from({ length: 5 }, worker));
const elapsed = ((performance.now() - start) / 1000).toFixed(3);

const failed = numbers.filter((number) => results.get(number) instanceof Error);
console.log(`${results.size - failed.length} of ${results.size} in ${elapsed} s`);
for (const number of failed) {
  const { name, message } = results.get(number) as Error;
  console.log(`${number}: ${name}: ${message}`);
}
server.closeAllConnections();
server.close();
