// What Node has on globalThis is there, and what it has not is not.
const here = [
  'process',
  'Buffer',
  'setImmediate',
  'queueMicrotask',
  'structuredClone',
  'fetch',
  'AbortSignal',
  'performance',
  'global',
  'URL',
  'console',
  'Blob',
  'TextEncoder',
  'SharedArrayBuffer',
];
const absent = [
  'window',
  'self',
  'document',
  'postMessage',
  'importScripts',
  'XMLHttpRequest',
  'Worker',
  'indexedDB',
  'caches',
  'close',
  'onmessage',
  'require',
  'location',
];
console.log(
  here.filter((name) => !(name in globalThis)),
  absent.filter((name) => name in globalThis),
);
console.log(typeof navigator.hardwareConcurrency, typeof global, this);
console.log(
  process.version.startsWith('v24'),
  process.argv0.length > 0,
  process.env.NOT_SET,
  process.uptime() > 0,
);
const [seconds, nanoseconds] = process.hrtime();
console.log(typeof seconds, typeof nanoseconds, typeof process.hrtime.bigint(), performance.now() < 5000);
process.stdout.write('no newline');
process.stdout.write(' at once\n', () => console.log('written'));
console.log(
  typeof performance.timeOrigin,
  Math.abs(performance.timeOrigin + performance.now() - Date.now()) < 1000,
);

export {};
