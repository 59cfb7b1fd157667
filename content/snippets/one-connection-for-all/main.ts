import { Agent, createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

let connections = 0;
const greeted = new WeakSet<object>();

const server = createServer(async ({ socket }, response) => {
  if (!greeted.has(socket)) await sleep(50); // the handshake, simulated
  greeted.add(socket);
  await sleep(20);
  response.end();
});
server.on('connection', () => {
  connections += 1;
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const { port } = server.address() as AddressInfo;

const call = (agent: Agent) =>
  new Promise<void>((resolve, reject) => {
    const request = get({ port, agent }, (response) => response.resume());
    request.on('close', resolve).on('error', reject);
  });

const agents = {
  connectionEach: new Agent({ keepAlive: false }),
  oneConnection: new Agent({ keepAlive: true }),
};
for (const [name, agent] of Object.entries(agents)) {
  connections = 0;
  const start = performance.now();
  for (let i = 0; i < 10; i++) await call(agent);
  const elapsed = ((performance.now() - start) / 1000).toFixed(3);
  console.log(`${name}: ${elapsed} s, connections: ${connections}`);
  agent.destroy();
}
server.close();
