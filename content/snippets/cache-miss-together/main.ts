import { setTimeout as sleep } from 'node:timers/promises';

let calls = 0;

async function fetchFromBackend() {
  calls += 1;
  await sleep(100);
  return 'value';
}

async function plain(cache: Map<string, string>) {
  const found = cache.get('key');
  if (found !== undefined) return found;
  const value = await fetchFromBackend();
  cache.set('key', value);
  return value;
}

async function shared(cache: Map<string, Promise<string>>) {
  const found = cache.get('key');
  if (found !== undefined) return await found;
  const promise = fetchFromBackend();
  cache.set('key', promise);
  return await promise;
}

const values = new Map<string, string>();
await Promise.all(Array.from({ length: 50 }, () => plain(values)));
console.log(`plain: ${calls} backend call(s)`);

calls = 0;
const promises = new Map<string, Promise<string>>();
await Promise.all(Array.from({ length: 50 }, () => shared(promises)));
console.log(`shared: ${calls} backend call(s)`);
