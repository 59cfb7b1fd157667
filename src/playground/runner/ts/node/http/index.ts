import type { EventLoop } from '../../loop/event-loop.ts';
import { needsNode } from '../../needs-node.ts';
import type { Tracer } from '../../trace.ts';
import { createFetch } from './fetch.ts';
import { IncomingMessage, ServerResponse } from './messages.ts';
import { Network } from './network.ts';
import { Server } from './server.ts';
import { STATUS_CODES } from './status-codes.ts';

const methods = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'];

/** `node:http` and the global `fetch`, on a network of their own. */
export function createHttp(loop: EventLoop, tracer: Tracer) {
  const network = new Network();
  type Listener = ConstructorParameters<typeof Server>[2];
  const createServer = (first?: object | Listener, second?: Listener): Server =>
    new Server(network, loop, typeof first === 'function' ? (first as Listener) : second);
  const absent = (name: string) => (): never => {
    throw needsNode(`http.${name}()`);
  };
  return {
    fetch: createFetch(network, loop, tracer),
    http: {
      ...{ createServer, IncomingMessage, METHODS: methods, Server, ServerResponse, STATUS_CODES },
      ...{ get: absent('get'), request: absent('request') },
    },
  };
}
