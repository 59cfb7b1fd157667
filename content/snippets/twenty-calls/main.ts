import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

let serving = 0;

// The server: 0.2 s each, five requests at once. It refuses the others.
const server = createServer(async (_, response) => {
  response.statusCode = serving < 5 ? 200 : 429;
  if (response.statusCode === 200) {
    serving += 1;
    await sleep(200);
    serving -= 1;
  }
  response.end();
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const { port } = server.address() as AddressInfo;

const get = async () => (await fetch(`http://127.0.0.1:${port}/`)).status;
const twenty = Array.from({ length: 20 }, () => get);

async function inTurn() {
  const statuses: number[] = [];
  for (const call of twenty) statuses.push(await call());
  return statuses;
}

const allAtOnce = () => Promise.all(twenty.map((call) => call()));

async function fiveAtATime() {
  const statuses: number[] = [];
  const calls = twenty.values();
  const worker = async () => {
    for (const call of calls) statuses.push(await call());
  };
  await Promise.all(Array.from({ length: 5 }, worker));
  return statuses;
}

for (const work of [inTurn, allAtOnce, fiveAtATime]) {
  const start = performance.now();
  const statuses = await work();
  const elapsed = ((performance.now() - start) / 1000).toFixed(3);
  const count = (wanted: number) =>
    statuses.filter((status) => status === wanted).length;
  console.log(
    `${work.name}: ${elapsed} s, ${count(200)} answered, ${count(429)} refused`,
  );
}
server.close();
