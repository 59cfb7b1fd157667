/** What the browser tells unasked. */
export interface BidiEvent {
  method: string;
  params: Record<string, unknown>;
}

interface Pending {
  resolve(result: Record<string, unknown>): void;
  reject(error: Error): void;
}

/**
 * A connection that speaks WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). Only what the tests need: a library that does it all
 * brings 80 packages along.
 */
export class Bidi {
  private readonly pending = new Map<number, Pending>();
  private readonly listeners = new Set<(event: BidiEvent) => void>();
  private readonly socket: WebSocket;
  private last = 0;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => this.receive(String(data)));
    socket.addEventListener('close', () => {
      for (const { reject } of this.pending.values()) reject(new Error('The browser has ended the session.'));
    });
  }

  /** @param url of the browser, as it prints it: `ws://127.0.0.1:port` */
  static async connect(url: string): Promise<Bidi> {
    const socket = new WebSocket(`${url}/session`);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve(), { once: true });
      socket.addEventListener('error', () => reject(new Error(`${url} refuses the session.`)), {
        once: true,
      });
    });
    return new Bidi(socket);
  }

  /** @throws the browser's own words where it refuses */
  send(method: string, params: object): Promise<Record<string, unknown>> {
    this.last += 1;
    const id = this.last;
    this.socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => this.pending.set(id, { resolve, reject }));
  }

  listen(listener: (event: BidiEvent) => void): void {
    this.listeners.add(listener);
  }

  close(): void {
    this.socket.close();
  }

  private receive(data: string): void {
    const message = JSON.parse(data);
    if (message.type === 'event') {
      for (const listener of this.listeners) listener(message);
      return;
    }
    const waiting = this.pending.get(message.id);
    this.pending.delete(message.id);
    if (message.type === 'success') waiting?.resolve(message.result);
    else waiting?.reject(new Error(`${message.error}: ${message.message}`));
  }
}
