import { setTimeout as sleep } from 'node:timers/promises';

async function answer() {
  return 42;
}

async function worker(name: string) {
  console.log(name, 'start');
  await answer();
  console.log(name, 'after answer');
  await sleep(100);
  console.log(name, 'after sleep');
}

await Promise.all([worker('A'), worker('B')]);
