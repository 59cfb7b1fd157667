import { setTimeout as sleep } from 'node:timers/promises';

async function catchesEverything(signal: AbortSignal) {
  try {
    await sleep(1000, undefined, { signal });
  } catch {
    console.log('  caught');
  }
  return 'went on';
}

async function letsAbortsPass(signal: AbortSignal) {
  try {
    await sleep(1000, undefined, { signal });
  } catch {
    signal.throwIfAborted();
    console.log('  caught');
  }
  return 'went on';
}

for (const work of [catchesEverything, letsAbortsPass]) {
  const controller = new AbortController();
  const task = work(controller.signal).catch((error: Error) => error.name);
  await sleep(100);
  controller.abort();
  console.log(`${work.name}: ${await task}`);
}
