const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Globals of the language itself. */
export const languageGlobals = words(`
  globalThis undefined NaN Infinity eval isFinite isNaN parseFloat parseInt escape unescape
  decodeURI decodeURIComponent encodeURI encodeURIComponent
  Object Function Boolean Symbol Number BigInt String RegExp Date Math JSON Intl Temporal
  Error AggregateError EvalError RangeError ReferenceError SuppressedError SyntaxError TypeError URIError
  Array Map Set WeakMap WeakSet WeakRef FinalizationRegistry Iterator Promise Proxy Reflect
  ArrayBuffer SharedArrayBuffer DataView Atomics Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array
  Int32Array Uint32Array BigInt64Array BigUint64Array Float16Array Float32Array Float64Array
  DisposableStack AsyncDisposableStack WebAssembly
`);

/** Globals of the web that Node has as well, and that reach nothing outside the worker. */
export const webGlobals = words(`
  AbortController AbortSignal Event EventTarget CustomEvent DOMException MessageChannel MessageEvent MessagePort
  Blob File FormData Headers Request Response URL URLPattern URLSearchParams
  TextDecoder TextDecoderStream TextEncoder TextEncoderStream CompressionStream DecompressionStream
  ByteLengthQueuingStrategy CountQueuingStrategy ReadableStream ReadableStreamBYOBReader
  ReadableStreamBYOBRequest ReadableByteStreamController ReadableStreamDefaultController
  ReadableStreamDefaultReader TransformStream TransformStreamDefaultController WritableStream
  WritableStreamDefaultController WritableStreamDefaultWriter
  Performance PerformanceEntry PerformanceMark PerformanceMeasure PerformanceObserver
  PerformanceObserverEntryList PerformanceResourceTiming performance
  Crypto CryptoKey SubtleCrypto crypto atob btoa queueMicrotask structuredClone
`);
