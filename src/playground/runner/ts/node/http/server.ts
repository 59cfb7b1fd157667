import { EventEmitter } from 'node:events';
import type { EventLoop } from '../../loop/event-loop.ts';
import { codedError } from '../errors.ts';
import { IncomingMessage, type RequestHead, type ResponseSink, ServerResponse } from './messages.ts';
import type { Network } from './network.ts';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** `http.Server`, reached by the `fetch` of the same program only. */
export class Server extends EventEmitter {
  readonly #network: Network;
  readonly #loop: EventLoop;
  #port: number | null = null;
  #release = () => {};
  #open = 0;
  #closing = false;

  constructor(network: Network, loop: EventLoop, listener?: Listener) {
    super();
    this.#network = network;
    this.#loop = loop;
    if (listener) this.on('request', listener);
  }

  get listening(): boolean {
    return this.#port !== null;
  }

  /** As in Node: port (or `{port}`), then what else there is, then a callback. */
  listen(...args: unknown[]): this {
    const callback = args.find((arg): arg is () => void => typeof arg === 'function');
    const [first] = args;
    const wanted = typeof first === 'object' && first !== null && 'port' in first ? first.port : first;
    if (callback) this.once('listening', callback);
    try {
      this.#port = this.#network.bind(this, typeof wanted === 'function' ? 0 : Number(wanted ?? 0));
    } catch (error) {
      this.#loop.nextTick(() => this.emit('error', error));
      return this;
    }
    this.#release = this.#loop.hold();
    this.#loop.nextTick(() => this.emit('listening'));
    return this;
  }

  address(): { address: string; family: string; port: number } | null {
    return this.#port === null ? null : { address: '::', family: 'IPv6', port: this.#port };
  }

  /** Takes no more requests; calls back when those under way are answered. */
  close(callback?: (error?: Error) => void): this {
    if (this.#port === null) {
      const error = codedError(new Error('Server is not running.'), 'ERR_SERVER_NOT_RUNNING');
      if (callback) this.#loop.nextTick(() => callback(error));
      return this;
    }
    if (callback) this.once('close', () => callback());
    this.#network.release(this.#port);
    this.#port = null;
    this.#closing = true;
    this.#closeIfDone();
    return this;
  }

  closeAllConnections(): void {}

  closeIdleConnections(): void {}

  ref(): this {
    if (this.listening) this.#release = this.#loop.hold();
    return this;
  }

  unref(): this {
    this.#release();
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await new Promise<void>((resolve) => this.close(() => resolve()));
  }

  /** A request has arrived: hands it to the listeners. */
  receive(head: RequestHead, body: Uint8Array, sink: ResponseSink): ServerResponse {
    const request = new IncomingMessage(head, body);
    const response = new ServerResponse(request, sink);
    this.#open += 1;
    response.once('close', () => {
      this.#open -= 1;
      this.#closeIfDone();
    });
    this.emit('request', request, response);
    return response;
  }

  #closeIfDone(): void {
    if (!this.#closing || this.#open > 0) return;
    this.#closing = false;
    this.#release();
    this.#loop.nextTick(() => this.emit('close'));
  }
}
