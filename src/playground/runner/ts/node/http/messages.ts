import { Buffer } from 'node:buffer';
import { Readable, Writable } from 'node:stream';
import { STATUS_CODES } from './status-codes.ts';

export type HeaderValue = string | number | readonly string[];

export interface RequestHead {
  method: string;
  /** Path with query. */
  url: string;
  headers: Headers;
}

/** What a server's listener reads. */
export class IncomingMessage extends Readable {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly rawHeaders: string[];
  readonly httpVersion = '1.1';
  readonly socket = { remoteAddress: '127.0.0.1', encrypted: false };
  aborted = false;

  constructor({ method, url, headers }: RequestHead, body: Uint8Array) {
    super({ read() {} });
    this.method = method;
    this.url = url;
    this.headers = Object.fromEntries(headers);
    this.rawHeaders = [...headers].flat();
    if (body.byteLength > 0) this.push(Buffer.from(body));
    this.push(null);
  }
}

/** What reaches whoever asked: the head once, then the body piece by piece. */
export interface ResponseSink {
  head(status: number, statusText: string, headers: [string, string][]): void;
  body(chunk: Uint8Array): void;
  end(): void;
}

/** What a server's listener writes. */
export class ServerResponse extends Writable {
  statusCode = 200;
  statusMessage = '';
  headersSent = false;
  sendDate = true;
  readonly req: IncomingMessage;
  readonly #sink: ResponseSink;
  readonly #headers = new Map<string, { name: string; value: HeaderValue }>();

  constructor(request: IncomingMessage, sink: ResponseSink) {
    super({ decodeStrings: true });
    this.req = request;
    this.#sink = sink;
  }

  setHeader(name: string, value: HeaderValue): this {
    this.#headers.set(name.toLowerCase(), { name, value });
    return this;
  }

  getHeader(name: string): HeaderValue | undefined {
    return this.#headers.get(name.toLowerCase())?.value;
  }

  getHeaders(): Record<string, HeaderValue> {
    return Object.fromEntries([...this.#headers].map(([key, { value }]) => [key, value]));
  }

  hasHeader(name: string): boolean {
    return this.#headers.has(name.toLowerCase());
  }

  removeHeader(name: string): void {
    this.#headers.delete(name.toLowerCase());
  }

  writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    for (const part of rest) {
      if (typeof part === 'string') this.statusMessage = part;
      else for (const [name, value] of Object.entries(part ?? {})) this.setHeader(name, value as HeaderValue);
    }
    return this;
  }

  flushHeaders(): void {
    if (this.headersSent) return;
    this.headersSent = true;
    if (this.sendDate && !this.hasHeader('date')) this.setHeader('Date', new Date().toUTCString());
    const headers = [...this.#headers.values()].flatMap(({ name, value }) =>
      [value].flat().map((each): [string, string] => [name, String(each)]),
    );
    const phrase = this.statusMessage || (STATUS_CODES[this.statusCode] ?? 'unknown');
    this.#sink.head(this.statusCode, phrase, headers);
  }

  override _write(chunk: Uint8Array, _encoding: string, done: () => void): void {
    this.flushHeaders();
    this.#sink.body(chunk);
    done();
  }

  override _final(done: () => void): void {
    this.flushHeaders();
    this.#sink.end();
    done();
  }
}
