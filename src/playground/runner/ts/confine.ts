/**
 * Globals that a program keeps: those of the language, and the web's that Node has too and that reach nothing
 * outside the worker. Node's own come from the runtime. Whatever a browser adds later is gone without being named.
 */
const kept = new Set([
  ...[
    'Object',
    'Function',
    'Array',
    'Number',
    'parseFloat',
    'parseInt',
    'Infinity',
    'NaN',
    'undefined',
    'Boolean',
  ],
  ...['String', 'Symbol', 'Date', 'Promise', 'RegExp', 'Error', 'AggregateError', 'EvalError', 'RangeError'],
  ...[
    'ReferenceError',
    'SyntaxError',
    'TypeError',
    'URIError',
    'SuppressedError',
    'globalThis',
    'JSON',
    'Math',
  ],
  ...[
    'Intl',
    'ArrayBuffer',
    'Atomics',
    'Uint8Array',
    'Int8Array',
    'Uint16Array',
    'Int16Array',
    'Uint32Array',
  ],
  ...['Int32Array', 'Float16Array', 'Float32Array', 'Float64Array', 'Uint8ClampedArray', 'BigUint64Array'],
  ...[
    'BigInt64Array',
    'DataView',
    'Map',
    'BigInt',
    'Set',
    'Iterator',
    'WeakMap',
    'WeakSet',
    'WeakRef',
    'Proxy',
  ],
  ...[
    'Reflect',
    'FinalizationRegistry',
    'decodeURI',
    'decodeURIComponent',
    'encodeURI',
    'encodeURIComponent',
  ],
  ...['escape', 'unescape', 'eval', 'isFinite', 'isNaN', 'SharedArrayBuffer', 'WebAssembly', 'Temporal'],
  ...['DisposableStack', 'AsyncDisposableStack'],
  ...[
    'AbortController',
    'AbortSignal',
    'Blob',
    'ByteLengthQueuingStrategy',
    'CompressionStream',
    'CountQueuingStrategy',
  ],
  ...[
    'CustomEvent',
    'DOMException',
    'DecompressionStream',
    'Event',
    'EventTarget',
    'File',
    'FormData',
    'Headers',
  ],
  ...['MessageChannel', 'MessageEvent', 'MessagePort', 'ReadableByteStreamController', 'ReadableStream'],
  ...['ReadableStreamBYOBReader', 'ReadableStreamBYOBRequest', 'ReadableStreamDefaultController'],
  ...[
    'ReadableStreamDefaultReader',
    'Request',
    'Response',
    'TextDecoder',
    'TextDecoderStream',
    'TextEncoder',
  ],
  ...['TextEncoderStream', 'TransformStream', 'TransformStreamDefaultController', 'URL', 'URLSearchParams'],
  ...['WritableStream', 'WritableStreamDefaultController', 'WritableStreamDefaultWriter', 'URLPattern'],
  ...['Performance', 'PerformanceEntry', 'PerformanceMark', 'PerformanceMeasure', 'PerformanceObserver'],
  ...['PerformanceObserverEntryList', 'PerformanceResourceTiming', 'performance', 'Crypto', 'CryptoKey'],
  ...['SubtleCrypto', 'crypto', 'atob', 'btoa', 'structuredClone', 'queueMicrotask'],
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
