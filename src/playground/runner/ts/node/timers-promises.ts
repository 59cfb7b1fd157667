import type { EventLoop } from '../loop/event-loop.ts';
import type { Tracer } from '../trace.ts';
import { AbortError } from './errors.ts';

interface TimerOptions {
  signal?: AbortSignal;
  /** Whether the program is kept alive meanwhile. */
  ref?: boolean;
}

export type TimersPromises = ReturnType<typeof createTimersPromises>;

/** `node:timers/promises`. */
export function createTimersPromises(loop: EventLoop, tracer: Tracer) {
  /** Starts a wait; `start` returns what cancels it. */
  function wait<T>(
    label: string,
    value: T,
    { signal }: TimerOptions,
    start: (done: () => void) => () => void,
  ): Promise<T> {
    if (signal?.aborted) return Promise.reject(new AbortError(signal));
    const span = tracer.begin({ label, on: 'timer', state: 'waiting' });
    return new Promise((resolve, reject) => {
      const abort = () => {
        cancel();
        span.end('cancelled');
        if (signal) reject(new AbortError(signal));
      };
      const cancel = start(() => {
        signal?.removeEventListener('abort', abort);
        span.end('done');
        resolve(value);
      });
      signal?.addEventListener('abort', abort, { once: true });
    });
  }

  function setTimeout<T>(delay?: number, value?: T, options: TimerOptions = {}): Promise<T | undefined> {
    return wait(`setTimeout ${delay ?? 1}`, value, options, (done) => {
      const timeout = loop.timers.add(done, delay, false);
      if (options.ref === false) timeout.unref();
      return () => void timeout.close();
    });
  }

  function setImmediate<T>(value?: T, options: TimerOptions = {}): Promise<T | undefined> {
    return wait('setImmediate', value, options, (done) => {
      const immediate = loop.setImmediate(done);
      if (options.ref === false) immediate.unref();
      return () => immediate[Symbol.dispose]();
    });
  }

  async function* setInterval<T>(delay?: number, value?: T, options: TimerOptions = {}) {
    const { signal } = options;
    if (signal?.aborted) throw new AbortError(signal);
    let due = 0;
    let wake = () => {};
    const timeout = loop.timers.add(
      () => {
        due += 1;
        wake();
      },
      delay,
      true,
    );
    if (options.ref === false) timeout.unref();
    const aborted = () => wake();
    signal?.addEventListener('abort', aborted, { once: true });
    try {
      for (;;) {
        if (due === 0 && !signal?.aborted) await new Promise<void>((resolve) => (wake = resolve));
        if (signal?.aborted) throw new AbortError(signal);
        for (; due > 0; due -= 1) yield value;
      }
    } finally {
      timeout.close();
      signal?.removeEventListener('abort', aborted);
    }
  }

  const scheduler = {
    wait: (delay: number, options?: TimerOptions) => setTimeout(delay, undefined, options),
    yield: () => setImmediate(),
  };
  return { setTimeout, setImmediate, setInterval, scheduler };
}
