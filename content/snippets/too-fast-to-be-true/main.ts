import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

const ids = [1, 2, 3, 4];
let finished = 0;

async function findUser(userId: number) {
  await sleep(50);
  finished += 1;
  return `user ${userId}`;
}

async function oneByOne() {
  const users: string[] = [];
  for (const id of ids) users.push(await findUser(id));
  return users;
}

async function tooFast() {
  return ids.map((id) => findUser(id));
}

async function timed<Result>(work: () => Promise<Result>) {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

const before = await timed(oneByOne);
finished = 0;
const after = await timed(tooFast);
console.log(`ratio: ${(before.ms / after.ms).toFixed(0)}, limit: ${ids.length}`);
console.log('same results:', isDeepStrictEqual(after.result, before.result));
console.log('finished:', finished, 'of', ids.length);
