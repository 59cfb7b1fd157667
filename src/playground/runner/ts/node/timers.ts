import { type EventLoop, Immediate } from '../loop/event-loop.ts';
import type { Timeout } from '../loop/timers.ts';
import type { OperationSpan, Tracer } from '../trace.ts';
import { invalidType } from './errors.ts';
import type { TimersPromises } from './timers-promises.ts';

type Callback = (...args: unknown[]) => void;

/** `util.promisify(setTimeout)` looks here. */
const promisified = Symbol.for('nodejs.util.promisify.custom');

/** `node:timers` and the globals of the same names. */
export function createTimers(loop: EventLoop, tracer: Tracer, promises: TimersPromises) {
  const spans = new WeakMap<Timeout, OperationSpan>();

  function setTimeout(callback: Callback, delay?: unknown, ...args: unknown[]): Timeout {
    requireFunction(callback);
    const span = tracer.begin({ label: `setTimeout ${delay ?? 0}`, on: 'timer', state: 'waiting' });
    const timeout = loop.timers.add(
      () => {
        span.end('done');
        callback(...args);
      },
      delay,
      false,
    );
    spans.set(timeout, span);
    return timeout;
  }

  function setInterval(callback: Callback, delay?: unknown, ...args: unknown[]): Timeout {
    requireFunction(callback);
    return loop.timers.add(() => callback(...args), delay, true);
  }

  function setImmediate(callback: Callback, ...args: unknown[]): Immediate {
    requireFunction(callback);
    return loop.setImmediate(() => callback(...args));
  }

  /** Clears whatever timer a handle or its number stands for; nothing happens for anything else. */
  function clear(handle: unknown): void {
    const timeout = loop.timers.find(handle);
    if (!timeout) return;
    timeout.close();
    spans.get(timeout)?.end('cancelled');
  }

  function clearImmediate(immediate: unknown): void {
    if (immediate instanceof Immediate) immediate[Symbol.dispose]();
  }

  Object.defineProperty(setTimeout, promisified, { value: promises.setTimeout });
  Object.defineProperty(setImmediate, promisified, { value: promises.setImmediate });
  const clearTimeout = (handle: unknown): void => clear(handle);
  const clearInterval = (handle: unknown): void => clear(handle);
  return { setTimeout, clearTimeout, setInterval, clearInterval, setImmediate, clearImmediate, promises };
}

function requireFunction(callback: unknown): asserts callback is Callback {
  if (typeof callback !== 'function') throw invalidType('"callback" argument', 'of type function', callback);
}
