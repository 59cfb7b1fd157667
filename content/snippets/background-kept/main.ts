import { setTimeout as sleep } from 'node:timers/promises';

const background = new Set<Promise<void>>();

function start(promise: Promise<void>) {
  const guarded = promise
    .catch((error: Error) => console.log('background:', error.message))
    .finally(() => background.delete(guarded));
  background.add(guarded);
}

async function sendMail(to: string) {
  await sleep(100);
  if (to === 'nobody') throw new Error('no such address');
  console.log('mail sent to', to);
}

start(sendMail('mina'));
start(sendMail('nobody'));
console.log('main work done');
await Promise.race([Promise.all(background), sleep(5000, undefined, { ref: false })]);
