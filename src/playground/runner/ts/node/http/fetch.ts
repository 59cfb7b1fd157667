import type { EventLoop } from '../../loop/event-loop.ts';
import { needsNode } from '../../needs-node.ts';
import type { Tracer } from '../../trace.ts';
import { withSite } from '../call-site.ts';
import type { ResponseSink } from './messages.ts';
import type { Network } from './network.ts';

const WITHOUT_BODY = [101, 204, 205, 304];
const { Request, Response, Headers, ReadableStream } = globalThis;

/** `fetch` to the servers of the program itself: nothing else can be reached from the page. */
export function createFetch(network: Network, loop: EventLoop, tracer: Tracer): typeof fetch {
  return async function fetch(input, init) {
    const site = new Error();
    const request = new Request(input, init);
    const { signal } = request;
    signal.throwIfAborted();
    const url = new URL(request.url);
    const span = tracer.begin({ label: `fetch ${url.pathname}${url.search}`, on: 'fetch', state: 'waiting' });
    const release = loop.hold();
    try {
      const body = new Uint8Array(await request.arrayBuffer());
      const response = await exchange(request, headersOf(request, init, url), body);
      span.end('done');
      return response;
    } catch (error) {
      span.end(signal.aborted ? 'cancelled' : 'error');
      throw withSite(error, site);
    } finally {
      release();
    }
  };

  function exchange(request: Request, headers: Headers, body: Uint8Array): Promise<Response> {
    const url = new URL(request.url);
    return new Promise((resolve, reject) => {
      const { signal } = request;
      const abort = () => reject(signal.reason);
      signal.addEventListener('abort', abort, { once: true });
      loop.complete(() => {
        if (signal.aborted) return;
        try {
          if (!network.isHere(url)) throw needsNode(`fetch ${url.origin}`);
          const head = { method: request.method, url: url.pathname + url.search, headers };
          const sink = createSink(loop, url, (response) => {
            signal.removeEventListener('abort', abort);
            resolve(response);
          });
          const response = network.serverAt(url).receive(head, body, sink);
          signal.addEventListener('abort', () => response.destroy(), { once: true });
        } catch (cause) {
          reject(new TypeError('fetch failed', { cause }));
        }
      });
    });
  }
}

/** A browser's Request leaves out headers that Node sends. */
function headersOf(request: Request, init: RequestInit | undefined, url: URL): Headers {
  const headers = new Headers(init?.headers ?? request.headers);
  const type = request.headers.get('content-type');
  const defaults = { host: url.host, connection: 'keep-alive', accept: '*/*', 'user-agent': 'node' };
  for (const [name, value] of Object.entries(defaults)) if (!headers.has(name)) headers.set(name, value);
  if (type !== null && !headers.has('content-type')) headers.set('content-type', type);
  return headers;
}

/** Makes a Response of what the server writes; each piece arrives in the loop's poll phase. */
function createSink(loop: EventLoop, url: URL, resolve: (response: Response) => void): ResponseSink {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const openBody = () =>
    new ReadableStream<Uint8Array>({
      start(created) {
        controller = created;
      },
    });
  return {
    head(status, statusText, headers) {
      loop.complete(() => {
        const body = WITHOUT_BODY.includes(status) ? null : openBody();
        const response = new Response(body, { status, statusText, headers });
        resolve(Object.defineProperty(response, 'url', { value: url.href }));
      });
    },
    body: (chunk) => loop.complete(() => controller?.enqueue(chunk)),
    end: () => loop.complete(() => controller?.close()),
  };
}
