import { EventEmitter, on, once } from 'node:events';

class Counter extends EventEmitter {
  count(): void {
    this.emit('count', 1, 'a');
  }
}
const counter = new Counter();
counter.on('count', (...values) => console.log('on', values));
counter.once('count', () => console.log('once'));
counter.prependListener('count', () => console.log('first'));
counter.count();
counter.count();
console.log(counter.listenerCount('count'), counter.eventNames(), counter.emit('nothing'));
setTimeout(() => counter.emit('later', 42), 1);
console.log(await once(counter, 'later'));
setTimeout(() => counter.emit('error', new Error('told')), 1);
await once(counter, 'never').catch((error: Error) => console.log(error.message));
setTimeout(() => {
  for (const value of [1, 2, 3]) counter.emit('value', value);
}, 1);
for await (const [value] of on(counter, 'value')) {
  console.log(value);
  if (value === 3) break;
}
const controller = new AbortController();
setTimeout(() => controller.abort(), 1);
await once(counter, 'never', { signal: controller.signal }).catch((error: Error) => console.log(error.name));
try {
  counter.emit('error', new Error('unhandled'));
} catch (error) {
  console.log((error as Error).message);
}
const target = new EventTarget();
setTimeout(() => target.dispatchEvent(new Event('ping')), 1);
const [event] = await once(target, 'ping');
console.log((event as Event).type);
