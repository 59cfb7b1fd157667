import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const server = createServer(async (_, response) => {
  await sleep(200);
  response.end();
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const { port } = server.address() as AddressInfo;

const get = (signal: AbortSignal) => fetch(`http://127.0.0.1:${port}/`, { signal });

async function fiveAtATime(calls: (() => Promise<Response>)[]) {
  let answered = 0;
  let late = 0;
  const queue = calls.values();
  const worker = async () => {
    for (const call of queue) {
      try {
        await call();
        answered += 1;
      } catch (error) {
        if ((error as Error).name !== 'TimeoutError') throw error;
        late += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: 5 }, worker));
  return `${answered} answered, ${late} timed out`;
}

const twenty = Array.from({ length: 20 });
const outside = twenty.map(() => {
  const signal = AbortSignal.timeout(500); // the clock starts here
  return () => get(signal);
});
console.log('time-out outside:', await fiveAtATime(outside));
const inside = twenty.map(() => () => get(AbortSignal.timeout(500)));
console.log('time-out inside:', await fiveAtATime(inside));
server.close();
