import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

async function findUser(userId: number) {
  await sleep(300);
  return userId;
}

async function sendMail() {
  try {
    await sleep(1200);
    console.log('mail sent');
  } finally {
    console.log(`mail ends: ${seconds()} s`);
  }
}

async function main() {
  sendMail();
  const users = [findUser(1), findUser(2), findUser(3)];
  for (const user of users) await user;
  console.log(`three users: ${seconds()} s`);
}

const start = performance.now();
const seconds = () => ((performance.now() - start) / 1000).toFixed(3);
await main();
