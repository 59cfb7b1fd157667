import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

async function findUser(_userId: number) {
  await sleep(500);
}

const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(3);

let start = performance.now();
const recipes = [1, 2, 3].map((id) => () => findUser(id));
for (const recipe of recipes) {
  await recipe();
}
console.log(`functions: ${seconds(start)} s`);

start = performance.now();
const promises = [1, 2, 3].map((id) => findUser(id));
for (const promise of promises) {
  await promise;
}
console.log(`promises: ${seconds(start)} s`);

start = performance.now();
for (const id of [1, 2, 3]) {
  await findUser(id);
}
console.log(`one promise at a time: ${seconds(start)} s`);
