import { setTimeout as delay } from 'node:timers/promises';

const controller = new AbortController();
const { signal } = controller;
signal.addEventListener('abort', () => console.log('aborted', String(signal.reason)));
const works = async (id: number) => {
  for (let step = 1; ; step += 1) {
    await delay(5, undefined, { signal });
    if (step === 3) return id;
  }
};
const all = Promise.allSettled([1, 2].map(works));
setTimeout(() => controller.abort(new Error('enough')), 8);
for (const result of await all)
  console.log(result.status, result.status === 'rejected' && result.reason.name);
console.log(AbortSignal.any([signal, AbortSignal.abort('x')]).aborted);
try {
  signal.throwIfAborted();
} catch (error) {
  console.log((error as Error).message);
}
