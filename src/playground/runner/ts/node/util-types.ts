const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice('[object '.length, -1);
const is =
  (tag: string) =>
  (value: unknown): boolean =>
    tagOf(value) === tag;
const AsyncFunction = (async () => {}).constructor;

/** `util.types`: what can be told of a value from outside. */
export const types = {
  isPromise: (value: unknown): boolean => value instanceof Promise,
  isNativeError: (value: unknown): boolean => value instanceof Error,
  isAsyncFunction: (value: unknown): boolean => value instanceof AsyncFunction,
  isTypedArray: (value: unknown): boolean => ArrayBuffer.isView(value) && !(value instanceof DataView),
  isUint8Array: (value: unknown): boolean => value instanceof Uint8Array,
  isArrayBufferView: (value: unknown): boolean => ArrayBuffer.isView(value),
  isAnyArrayBuffer: (value: unknown): boolean => ['ArrayBuffer', 'SharedArrayBuffer'].includes(tagOf(value)),
  isDate: is('Date'),
  isRegExp: is('RegExp'),
  isMap: is('Map'),
  isSet: is('Set'),
  isWeakMap: is('WeakMap'),
  isWeakSet: is('WeakSet'),
  isArrayBuffer: is('ArrayBuffer'),
  isSharedArrayBuffer: is('SharedArrayBuffer'),
  isDataView: is('DataView'),
  isGeneratorObject: is('Generator'),
  isGeneratorFunction: (value: unknown): boolean =>
    ['GeneratorFunction', 'AsyncGeneratorFunction'].includes(tagOf(value)),
};
