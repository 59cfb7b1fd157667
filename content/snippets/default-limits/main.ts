import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const seen = { now: 0, most: 0 };

const server = createServer(async (_request, response) => {
  seen.now += 1;
  seen.most = Math.max(seen.most, seen.now);
  await sleep(1000);
  seen.now -= 1;
  response.end('ok');
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;

async function get(): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/`);
  await response.text();
}

await Promise.all(Array.from({ length: 300 }, get));
console.log(`at once: ${seen.most}`);
server.closeAllConnections();
server.close();
