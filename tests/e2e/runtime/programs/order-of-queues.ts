// What runs before what: ticks, microtasks, timers, immediates.
import { readFile } from 'node:fs/promises';

console.log('start');
setTimeout(() => {
  console.log('timeout');
  process.nextTick(() => console.log('tick in timeout'));
  Promise.resolve().then(() => console.log('microtask in timeout'));
}, 400);
setTimeout(() => {
  console.log('second timeout');
  setImmediate(() => console.log('immediate in timeout'));
  setTimeout(() => console.log('timeout in timeout'), 5);
}, 400);
process.nextTick(() => console.log('tick'));
Promise.resolve()
  .then(() => console.log('microtask 1'))
  .then(() => console.log('microtask 2'));
queueMicrotask(() => {
  console.log('queueMicrotask');
  process.nextTick(() => console.log('tick in microtask'));
});
await readFile(new URL(import.meta.url)).then(() => console.log('file'));
console.log('end of main');
