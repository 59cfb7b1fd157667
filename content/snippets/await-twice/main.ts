import { setTimeout as sleep } from 'node:timers/promises';

async function findUser() {
  await sleep(100);
  return 'user';
}

const promise = findUser();
console.log('promise:', await promise, await promise);
