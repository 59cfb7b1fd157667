import { createServer as createHttp } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** The attacker's server: notes whatever reaches it, be it only a connection. */
export interface Canary {
  /** `http://127.0.0.1:port` */
  url: string;
  /** What has arrived, in order: `connection`, or a request line. */
  hits(): readonly string[];
  clear(): void;
  close(): Promise<void>;
}

/** Answers everybody, so that no browser holds back for want of a permission. */
const answerHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Content-Type': 'text/javascript',
};

export async function openCanary(pages: Readonly<Record<string, string>> = {}): Promise<Canary> {
  let hits: string[] = [];
  const http = createHttp((request, response) => {
    hits.push(`${request.method} ${request.url}`);
    const page = pages[request.url ?? ''];
    response.writeHead(200, page === undefined ? answerHeaders : { 'Content-Type': 'text/html' });
    response.end(page ?? '');
  });
  http.on('upgrade', (request, socket) => {
    hits.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  // In front of HTTP, so that a connection without a request is seen as well.
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    hits.push('connection');
    http.emit('connection', socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    hits: () => hits,
    clear() {
      hits = [];
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
