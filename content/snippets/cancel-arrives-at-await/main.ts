import { setTimeout as sleep } from 'node:timers/promises';

async function worker(signal: AbortSignal) {
  console.log('connection open');
  try {
    await sleep(10_000, undefined, { signal });
    console.log('never printed');
  } finally {
    console.log('connection closed');
  }
}

const controller = new AbortController();
const task = worker(controller.signal);
await sleep(100);
controller.abort();
console.log('asked to cancel, aborted:', controller.signal.aborted);
try {
  await task;
} catch (error) {
  console.log('awaited:', (error as Error).name);
}
