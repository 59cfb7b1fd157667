import { languageGlobals, webGlobals } from './global-names.ts';

/**
 * Globals that a program keeps: those of the language, and the web's that Node has too and that reach nothing
 * outside the worker. Node's own come from the runtime. Whatever a browser adds later is gone without being named.
 */
const kept = new Set([
  ...languageGlobals,
  ...webGlobals,
  // Not Node's: a program may ask how coarse the clock is.
  'crossOriginIsolated',
]);

/** Leaves a program the globals that Node would give it, and nothing by which a worker reaches the browser. */
export function confine(globals: Readonly<Record<string, unknown>>): void {
  // EventTarget's methods belong to signals and ports as well.
  for (
    let holder: object = globalThis;
    holder !== EventTarget.prototype;
    holder = Object.getPrototypeOf(holder)
  ) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      if (!kept.has(name) && name !== 'constructor') Reflect.deleteProperty(holder, name);
    }
  }
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
  }
}
