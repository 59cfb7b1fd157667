import { setTimeout as sleep } from 'node:timers/promises';

async function work() {
  console.log('body');
  await sleep(100);
  return 'result';
}

const promise = work();
console.log('after the call');
console.log(await promise);
