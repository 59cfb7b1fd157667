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

/** Lets so many run at one time; the others wait for a place. */
function createLimit(places: number) {
  const waiting: (() => void)[] = [];
  let free = places;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free--;
    else await new Promise<void>((next) => waiting.push(next));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
const limit = createLimit(5);

async function summarize(number: number): Promise<string | Error> {
  for (let attempt = 0; attempt < 4; attempt++) {
    try {
      const answer = await limit(async () => {
        const signal = AbortSignal.timeout(500);
        const response = await fetch(`http://127.0.0.1:${port}/${number}`, { signal });
        const body = await response.text();
        if (response.status === 429) return null;
        return response.ok ? body : new Error(`status ${response.status}`);
      });
      if (answer !== null) return answer;
    } catch (error) {
      const isLate = error instanceof Error && error.name === 'TimeoutError';
      const isCut = error instanceof Error && error.message === 'fetch failed';
      if (isLate || isCut) return error;
      throw error;
    }
    await sleep(Math.random() * 100 * 2 ** attempt);
  }
  return new Error('refused 4 times');
}

const numbers = Array.from({ length: 20 }, (_, i) => i + 1);
const start = performance.now();
const answers = await Promise.all(numbers.map(summarize));
const elapsed = ((performance.now() - start) / 1000).toFixed(3);

const failed = numbers.filter((_, at) => answers[at] instanceof Error);
const done = numbers.length - failed.length;
console.log(`${done} of ${numbers.length} in ${elapsed} s`);
for (const number of failed) {
  const { name, message } = answers[number - 1] as Error;
  console.log(`${number}: ${name}: ${message}`);
}
server.closeAllConnections();
server.close();
