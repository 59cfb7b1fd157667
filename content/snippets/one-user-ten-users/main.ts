import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

const block = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);

const handlers: Record<string, () => unknown> = {
  awaiting: () => sleep(200), // a database that knows how to wait
  blocking: () => block(), // a library that blocks
  threaded: () => once(new Worker(`(${block})()`, { eval: true }), 'exit'),
  health: () => undefined,
};

async function serve() {
  const server = createServer(async (request, response) => {
    await handlers[request.url?.slice(1) ?? '']?.();
    response.end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  new Worker(new URL(import.meta.url), { workerData: port }).on('exit', () =>
    server.close(),
  );
}

/** The users, in a thread of their own: they share nothing with the server. */
async function use(port: number) {
  const get = async (name: string) => {
    const start = performance.now();
    await (await fetch(`http://127.0.0.1:${port}/${name}`)).text();
    return (performance.now() - start) / 1000;
  };
  for (const name of ['awaiting', 'blocking', 'threaded']) {
    const one = await get(name);
    const start = performance.now();
    const ten = Array.from({ length: 10 }, () => get(name));
    await sleep(50);
    const health = await get('health');
    await Promise.all(ten);
    const together = (performance.now() - start) / 1000;
    const [a, b, c] = [one, together, health].map((time) => time.toFixed(3));
    console.log(`${name}: one ${a}, ten ${b}, health ${c} s`);
  }
}

if (isMainThread) await serve();
else await use(workerData);
