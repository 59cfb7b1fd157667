import { dequal } from 'dequal';
import { format, formatWithOptions, inspect, stripVTControlCharacters } from 'node-inspect-extracted';
import { invalidType } from './errors.ts';
import { types } from './util-types.ts';

type Callback = (error: unknown, value?: unknown) => void;

const custom = Symbol.for('nodejs.util.promisify.custom');

function promisify(original: (...args: unknown[]) => unknown): unknown {
  if (typeof original !== 'function') throw invalidType('"original" argument', 'of type function', original);
  const own: unknown = Reflect.get(original, custom);
  if (own !== undefined) return own;
  function promised(this: unknown, ...args: unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const callback: Callback = (error, value) => (error ? reject(error) : resolve(value));
      Reflect.apply(original, this, [...args, callback]);
    });
  }
  return Object.defineProperties(promised, Object.getOwnPropertyDescriptors(original));
}

/** The reverse; the callback is called on the tick queue, so that what it throws is nobody's rejection. */
function callbackify(original: (...args: unknown[]) => Promise<unknown>) {
  return function called(this: unknown, ...args: unknown[]): void {
    const callback = args.pop() as Callback;
    Reflect.apply(original, this, args).then(
      (value: unknown) => process.nextTick(callback, null, value),
      (error: unknown) =>
        process.nextTick(callback, error ?? new Error('Promise was rejected with a falsy value')),
    );
  };
}

function inherits(child: { prototype: object }, parent: { prototype: object }): void {
  Object.defineProperty(child, 'super_', { value: parent, writable: true, configurable: true });
  Object.setPrototypeOf(child.prototype, parent.prototype);
}

function deprecate<F extends (...args: unknown[]) => unknown>(
  original: F,
  message: string,
  code?: string,
): F {
  let warned = false;
  const warn = function (this: unknown, ...args: unknown[]): unknown {
    if (!warned) process.emitWarning(message, { type: 'DeprecationWarning', code });
    warned = true;
    return Reflect.apply(original, this, args);
  };
  return warn as F;
}

/** Terminal colours of `styleText`, as SGR codes: on and off. The library types them too narrowly. */
const styles = inspect.colors as unknown as Readonly<Record<string, readonly [number, number]>>;

/** As in Node the text stays plain while standard output is no terminal, unless that is not to be looked at. */
function styleText(style: string | readonly string[], text: string, { validateStream = true } = {}): string {
  if (validateStream) return text;
  return [style].flat().reduceRight((styled, name) => {
    const [on, off] = styles[name] ?? [0, 0];
    return `\u001b[${on}m${styled}\u001b[${off}m`;
  }, text);
}

// NODE_DEBUG is never set in the page.
const debuglog = () => Object.assign(() => {}, { enabled: false });

const { TextDecoder, TextEncoder } = globalThis;
Object.defineProperty(promisify, 'custom', { value: custom });

/** `node:util`. */
export const util = {
  ...{ callbackify, debuglog, deprecate, format, formatWithOptions, inherits, inspect, promisify },
  ...{ stripVTControlCharacters, styleText, TextDecoder, TextEncoder, types },
  isDeepStrictEqual: dequal,
};
