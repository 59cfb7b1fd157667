import type { Native } from './loop/event-loop.ts';

const clock = performance.now.bind(performance);
const setNativeTimeout = globalThis.setTimeout.bind(globalThis);
const clearNativeTimeout = globalThis.clearTimeout.bind(globalThis);
const wait = Atomics.wait.bind(Atomics);

/** Memory that can be waited on; WebAssembly gives some even where a page has no SharedArrayBuffer. */
const cell = new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer);

/** Blocks the thread for `ms`. */
export const block = (ms: number): void => {
  wait(cell, 0, 0, ms);
};

/** Blocks the thread until the worker is terminated: nothing of the program runs any more. */
export function park(): never {
  for (;;) wait(cell, 0, 0);
}

/** The worker's own clock and tasks, taken before a program could replace them. */
export function createNative(): Native {
  const { port1, port2 } = new MessageChannel();
  const post = port2.postMessage.bind(port2);
  const callbacks: (() => void)[] = [];
  port1.onmessage = () => callbacks.shift()?.();
  const originMs = clock();
  return {
    now: () => clock() - originMs,
    // A message rather than a timer: browsers make nested timers wait for 4 ms.
    soon(callback) {
      callbacks.push(callback);
      post(null);
    },
    later(callback, ms) {
      const timer = setNativeTimeout(callback, ms);
      return () => clearNativeTimeout(timer);
    },
  };
}
