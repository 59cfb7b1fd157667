import { codedError } from '../errors.ts';
import type { RequestHead, ResponseSink, ServerResponse } from './messages.ts';

/** What listens on a port. */
export interface Listener {
  receive(head: RequestHead, body: Uint8Array, sink: ResponseSink): ServerResponse;
}

const FIRST_FREE_PORT = 49_152;
const localhost = /^(localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

/** The one machine that a program in the page can reach: itself. */
export class Network {
  readonly #servers = new Map<number, Listener>();

  /** Binds a server. @param port 0 for any free one @throws EADDRINUSE */
  bind(server: Listener, port: number): number {
    let chosen = port || FIRST_FREE_PORT;
    while (port === 0 && this.#servers.has(chosen)) chosen += 1;
    if (this.#servers.has(chosen)) {
      const error = codedError(
        new Error(`listen EADDRINUSE: address already in use :::${chosen}`),
        'EADDRINUSE',
      );
      throw Object.assign(error, { errno: -98, syscall: 'listen', address: '::', port: chosen });
    }
    this.#servers.set(chosen, server);
    return chosen;
  }

  release(port: number): void {
    this.#servers.delete(port);
  }

  isHere(url: URL): boolean {
    return url.protocol === 'http:' && localhost.test(url.hostname);
  }

  /** @throws ECONNREFUSED where nobody listens */
  serverAt(url: URL): Listener {
    const port = Number(url.port || 80);
    const server = this.#servers.get(port);
    if (server) return server;
    const error = codedError(new Error(`connect ECONNREFUSED 127.0.0.1:${port}`), 'ECONNREFUSED');
    throw Object.assign(error, { errno: -111, syscall: 'connect', address: '127.0.0.1', port });
  }
}
