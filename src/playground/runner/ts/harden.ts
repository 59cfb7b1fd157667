/** Objects of the language that no global names. */
const hidden = (): object[] => [
  [][Symbol.iterator](),
  ''[Symbol.iterator](),
  new Map().entries(),
  new Set().values(),
  'a'.matchAll(/a/g),
  (function* () {})(),
  (async function* () {})(),
  async () => {},
];

/** Prototypes whose properties programs shadow on objects of their own by assignment: `error.name = …`. */
const shadowed = [
  Object,
  Function,
  Error,
  TypeError,
  RangeError,
  SyntaxError,
  ReferenceError,
  EvalError,
  URIError,
];

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/**
 * Freezes the language before a learner's version of a lab is loaded: what measures it runs in the same worker,
 * and a replaced `Array.prototype.push` or `JSON.stringify` would reach the samples.
 * @param names globals that are locked, with all that is reached from them
 * @param more further objects to freeze in the same way
 */
export function harden(names: Iterable<string>, more: readonly object[]): void {
  for (const { prototype } of shadowed) allowShadowing(prototype);
  const roots: object[] = [...hidden(), ...more];
  for (const name of names) {
    const value: unknown = Reflect.get(globalThis, name);
    if (isObject(value) && value !== globalThis) roots.push(value);
    if (name in globalThis)
      Reflect.defineProperty(globalThis, name, { value, writable: false, configurable: false });
  }
  freezeAll(roots);
}

function freezeAll(roots: readonly object[]): void {
  const seen = new Set<object>([globalThis]);
  const waiting = [...roots];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    Object.freeze(next);
    const properties = Object.values(Object.getOwnPropertyDescriptors(next));
    const reached = [
      Object.getPrototypeOf(next),
      ...properties.flatMap(({ value, get, set }) => [value, get, set]),
    ];
    waiting.push(...reached.filter(isObject));
  }
}

/**
 * A frozen property can no longer be shadowed by assignment. As an accessor it can: the setter gives the object a
 * property of its own.
 */
function allowShadowing(prototype: object): void {
  for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (!('value' in property) || !property.configurable) continue;
    Object.defineProperty(prototype, key, {
      configurable: true,
      enumerable: property.enumerable ?? false,
      get: () => property.value,
      set(this: object, value: unknown) {
        if (this === prototype) throw new TypeError(`Cannot assign to read only property '${key}' of object`);
        Object.defineProperty(this, key, { value, writable: true, configurable: true, enumerable: true });
      },
    });
  }
}
