import { setTimeout as delay, scheduler, setImmediate, setInterval } from 'node:timers/promises';

console.log(await delay(5, 'value'), await delay(), await setImmediate('soon'));
const controller = new AbortController();
const waiting = delay(1000, null, { signal: controller.signal });
controller.abort(new Error('why'));
try {
  await waiting;
} catch (error) {
  const { name, code, message, cause } = error as NodeJS.ErrnoException;
  console.log(name, code, message, String(cause));
}
await delay(5, null, { signal: AbortSignal.abort() }).catch((error: Error) => console.log(error.name));
await delay(500, null, { signal: AbortSignal.timeout(10) }).catch((error: Error) => {
  console.log(error.name, (error.cause as Error).name);
});
let beats = 0;
for await (const beat of setInterval(3, 'beat')) {
  beats += 1;
  console.log(beat, beats);
  if (beats === 3) break;
}
await scheduler.wait(2);
await scheduler.yield();
console.log('end');
