import type { Tracer } from '../trace.ts';

/**
 * `Atomics.wait` that is drawn as blocked, and lets out what was printed before the thread stands still. It blocks
 * by itself: a worker may.
 */
export function traceBlocking(tracer: Tracer, flush: () => void): void {
  const wait = Atomics.wait.bind(Atomics);
  function traced(
    array: Int32Array,
    index: number,
    value: number,
    timeoutMs?: number,
  ): ReturnType<typeof wait> {
    const span = tracer.begin({
      label: `Atomics.wait ${timeoutMs ?? '∞'}`,
      on: 'Atomics.wait',
      state: 'blocked',
    });
    flush();
    try {
      return wait(array, index, value, timeoutMs);
    } finally {
      span.end('done');
    }
  }
  Object.defineProperty(Atomics, 'wait', { value: traced, writable: true, configurable: true });
}

/** Without cross-origin isolation browsers hide this constructor, though WebAssembly still makes such memory. */
export const sharedArrayBuffer = (): SharedArrayBufferConstructor =>
  globalThis.SharedArrayBuffer ??
  new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer.constructor;
