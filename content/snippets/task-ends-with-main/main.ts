import { setTimeout as sleep } from 'node:timers/promises';

async function sendMail() {
  await sleep(100);
  console.log('mail sent');
}

sendMail();
console.log('main ends');
