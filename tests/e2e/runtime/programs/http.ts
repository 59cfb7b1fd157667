import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

const order: string[] = [];
const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  order.push(`${request.method} ${pathname}`);
  if (pathname === '/slow') await delay(Number(searchParams.get('ms')));
  if (pathname === '/echo') {
    let body = '';
    for await (const chunk of request) body += chunk;
    response.setHeader('Content-Type', 'application/json');
    response.end(
      JSON.stringify({ body, type: request.headers['content-type'], own: request.headers['x-own'] }),
    );
    return;
  }
  if (pathname === '/pieces') {
    response.writeHead(201, { 'X-Pieces': 'two' });
    response.write('one ');
    await delay(5);
    response.end('two');
    return;
  }
  response.statusCode = pathname === '/missing' ? 404 : 200;
  response.end(`answer to ${request.url}`);
});
server.listen(0);
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const base = `http://localhost:${port}`;

const missing = await fetch(`${base}/missing`);
console.log(missing.status, missing.ok, missing.statusText, await missing.text());
const echo = await fetch(`${base}/echo`, { method: 'POST', body: 'hello', headers: { 'X-Own': 'yes' } });
console.log(echo.headers.get('content-type'), await echo.json());
const pieces = await fetch(`${base}/pieces`);
console.log(pieces.status, pieces.headers.get('x-pieces'), await pieces.text());
const startMs = performance.now();
const answers = await Promise.all(
  [300, 200, 100].map((ms) => fetch(`${base}/slow?ms=${ms}`).then((answer) => answer.text())),
);
console.log(answers, performance.now() - startMs < 550 ? 'overlapped' : 'one by one');
console.log(order);
await fetch(`${base}/slow?ms=5000`, { signal: AbortSignal.timeout(20) }).catch((error: Error) =>
  console.log(error.name),
);
const controller = new AbortController();
setTimeout(() => controller.abort(), 10);
await fetch(`${base}/slow?ms=5000`, { signal: controller.signal }).catch((error: Error) =>
  console.log(error.name),
);
server.closeAllConnections();
server.close();
await once(server, 'close');
await fetch('http://localhost:45672').catch((error: Error) =>
  console.log(error.message, (error.cause as NodeJS.ErrnoException).code),
);
process.exit();
