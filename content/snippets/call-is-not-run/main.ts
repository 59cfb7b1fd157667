import { setTimeout as sleep } from 'node:timers/promises';

async function work() {
  console.log('body');
  await sleep(100);
  return 'result';
}

const made = work();
console.log('after the call:', made.constructor.name);
console.log(await made);
