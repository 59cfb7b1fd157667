import { inspect } from 'node-inspect-extracted';
import type { LateText } from '../outbox.ts';

/** As deep, and as far into a list, as `inspect` looks. */
const DEPTH = 2;
const MOST_ITEMS = 100;

/** Stands for the state of a promise within a text; of Unicode's private use. */
const mark = (index: number): string => `Promise { \uF8F0${index} }`;

/**
 * Formats values that may contain promises. A page cannot look up the state of a promise, but it can ask the
 * microtask queue: a reaction runs before a marker that is queued right behind it only if the promise was settled
 * by then. So the text is complete a moment later, and tells the states of now.
 *
 * Asking counts as handling a rejection: a rejected promise that a program prints does not end it.
 */
export function formatWithStates(values: readonly unknown[], format: () => string): string | LateText {
  const promises = new Map(values.flatMap((value) => promisesIn(value, DEPTH)));
  if (promises.size === 0) return format();
  const states = [...promises].map(([promise, depth], index) => ({ index, state: peek(promise, depth) }));
  for (const [index, promise] of [...promises.keys()].entries()) {
    Reflect.defineProperty(promise, inspect.custom, { value: () => mark(index), configurable: true });
  }
  const text = format();
  for (const promise of promises.keys()) Reflect.deleteProperty(promise, inspect.custom);
  return {
    ready: Promise.resolve(),
    soFar: () =>
      states.reduce((told, { index, state }) => told.replaceAll(mark(index), `Promise { ${state()} }`), text),
  };
}

/** The state of a promise at the time of the call, as `inspect` writes it: `<pending>` until it is known. */
function peek(promise: Promise<unknown>, depth: number): () => string {
  let state = '<pending>';
  let isAsked = true;
  const settle = (description: string) => {
    if (isAsked) state = description;
  };
  promise.then(
    (value) => settle(inspect(value, { depth })),
    (reason) => settle(`<rejected> ${inspect(reason, { depth })}`),
  );
  queueMicrotask(() => {
    isAsked = false;
  });
  return () => state;
}

/** The promises within a value, and how deep `inspect` looks into what they hold. */
function promisesIn(value: unknown, depth: number): [Promise<unknown>, number][] {
  if (value instanceof Promise) return [[value, depth - 1]];
  if (typeof value !== 'object' || value === null || depth < 0) return [];
  return parts(value).flatMap((part) => promisesIn(part, depth - 1));
}

/** What an object holds; getters are left alone. */
function parts(value: object): unknown[] {
  if (value instanceof Map || value instanceof Set) return [...value].flat().slice(0, MOST_ITEMS);
  if (ArrayBuffer.isView(value)) return [];
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS);
  return Object.values(Object.getOwnPropertyDescriptors(value)).map((property) => property.value as unknown);
}
