import { EventEmitter } from 'node:events';
import type { EventLoop } from '../loop/event-loop.ts';

/** `process.stdout` or `process.stderr`: takes text and bytes at once, and never fills up. */
export function createStandardStream(fd: 1 | 2, write: (text: string) => void, loop: EventLoop) {
  const decoder = new TextDecoder();
  const stream = Object.assign(new EventEmitter(), {
    fd,
    isTTY: false,
    writable: true,
    writableLength: 0,
    columns: 80,
    write(chunk: string | Uint8Array, ...rest: unknown[]): boolean {
      write(typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }));
      const callback = rest.find((argument) => typeof argument === 'function');
      if (callback) loop.nextTick(() => callback());
      return true;
    },
    end(chunk?: string | Uint8Array): void {
      if (chunk !== undefined) stream.write(chunk);
    },
    // Output is gathered on its way out anyhow.
    cork(): void {},
    uncork(): void {},
  });
  return stream;
}
