import { EventEmitter } from 'node:events';
import { AbortError } from './errors.ts';

type Listener = (...args: unknown[]) => void;

interface Options {
  signal?: AbortSignal;
}

/** Adds a listener to an emitter or an event target; returns what removes it. */
function listen(source: EventEmitter | EventTarget, name: string, listener: Listener): () => void {
  if (source instanceof EventTarget) {
    source.addEventListener(name, listener);
    return () => source.removeEventListener(name, listener);
  }
  source.on(name, listener);
  return () => void source.off(name, listener);
}

/** Resolves with the arguments of the next event; rejects on `error`, and when the signal is aborted. */
function once(
  source: EventEmitter | EventTarget,
  name: string,
  { signal }: Options = {},
): Promise<unknown[]> {
  if (signal?.aborted) return Promise.reject(new AbortError(signal));
  return new Promise((resolve, reject) => {
    const remove: (() => void)[] = [];
    const settle = (end: () => void) => {
      for (const each of remove) each();
      end();
    };
    remove.push(listen(source, name, (...args) => settle(() => resolve(args))));
    if (name !== 'error' && source instanceof EventEmitter) {
      remove.push(listen(source, 'error', (error) => settle(() => reject(error))));
    }
    if (signal) remove.push(listen(signal, 'abort', () => settle(() => reject(new AbortError(signal)))));
  });
}

/** The events as they come, without end; throws on `error`, and when the signal is aborted. */
async function* on(source: EventEmitter | EventTarget, name: string, { signal }: Options = {}) {
  const queue: unknown[][] = [];
  let failure: { error: unknown } | null = signal?.aborted ? { error: new AbortError(signal) } : null;
  let wake = () => {};
  const fail = (error: unknown) => {
    failure = { error };
    wake();
  };
  const remove = [
    listen(source, name, (...args) => {
      queue.push(args);
      wake();
    }),
    ...(source instanceof EventEmitter ? [listen(source, 'error', fail)] : []),
    ...(signal ? [listen(signal, 'abort', () => fail(new AbortError(signal)))] : []),
  ];
  try {
    for (;;) {
      const args = queue.shift();
      if (args) yield args;
      else if (failure) throw failure.error;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    for (const each of remove) each();
  }
}

const { defaultMaxListeners } = EventEmitter;
const listenerCount = (emitter: EventEmitter, name: string): number => emitter.listenerCount(name);
const getEventListeners = (emitter: EventEmitter, name: string) => emitter.listeners(name);

/** `node:events`: the class itself is the module, and carries the functions. */
export const events = Object.assign(EventEmitter, {
  ...{ EventEmitter, defaultMaxListeners, listenerCount, getEventListeners, once, on },
  default: EventEmitter,
});
