import { setTimeout as sleep } from 'node:timers/promises';

let attempts = 0;

async function fetchValue() {
  attempts += 1;
  await sleep(10);
  if (attempts === 1) throw new Error('server was restarting');
  return 'value';
}

type Cache = Map<string, Promise<string>>;

function shared(cache: Cache) {
  const promise = cache.get('key') ?? fetchValue();
  cache.set('key', promise);
  return promise;
}

function forgetsFailure(cache: Cache) {
  const found = cache.get('key');
  if (found) return found;
  const promise = fetchValue();
  cache.set('key', promise);
  promise.catch(() => cache.delete('key'));
  return promise;
}

for (const get of [shared, forgetsFailure]) {
  attempts = 0;
  const cache: Cache = new Map();
  for (const number of [1, 2]) {
    try {
      console.log(get.name, number, await get(cache));
    } catch (error) {
      console.log(get.name, number, 'failed:', (error as Error).message);
    }
  }
}
