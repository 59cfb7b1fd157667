import { setTimeout as sleep } from 'node:timers/promises';

async function ask(name: string, signal?: AbortSignal) {
  try {
    await sleep(300, undefined, { signal });
    console.log(`${name} finished`);
  } finally {
    console.log(`${name} ends`);
  }
}

const search = (name: string, signal: AbortSignal) => ask(name, signal);
const forgetful = (name: string, _: AbortSignal) => ask(name);

try {
  const signal = AbortSignal.timeout(100);
  await Promise.all([search('A', signal), forgetful('B', signal)]);
} catch (error) {
  console.log((error as Error).name);
}
await sleep(400);
