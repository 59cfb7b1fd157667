import { setTimeout as sleep } from 'node:timers/promises';

let balance = 100;

async function withdraw(name: string, amount: number) {
  console.log(`${name} sees ${balance}`);
  if (balance >= amount) {
    await sleep(100);
    balance -= amount;
    console.log(`${name} leaves ${balance}`);
  } else {
    console.log(`${name} is refused`);
  }
}

async function waitFirst(name: string, amount: number) {
  await sleep(100);
  if (balance >= amount) {
    balance -= amount;
    console.log(`${name} leaves ${balance}`);
  } else {
    console.log(`${name} is refused`);
  }
}

let last: Promise<unknown> = Promise.resolve();
function withdrawLocked(name: string, amount: number) {
  const mine = last.then(() => withdraw(name, amount));
  last = mine.catch(() => {});
  return mine;
}

await Promise.all([withdraw('A', 80), withdraw('B', 80)]);

balance = 100;
console.log('-- waiting first');
await Promise.all([waitFirst('A', 80), waitFirst('B', 80)]);

balance = 100;
console.log('-- with a lock');
await Promise.all([withdrawLocked('A', 80), withdrawLocked('B', 80)]);
