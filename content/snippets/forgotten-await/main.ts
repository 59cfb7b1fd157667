import { setTimeout as sleep } from 'node:timers/promises';

async function save() {
  await sleep(100);
  console.log('saved');
}

save();
await sleep(200);
console.log('main ends');
