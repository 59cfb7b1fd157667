import { setImmediate as turn } from 'node:timers/promises';

let counter = 0;

async function readAwaitWrite() {
  const seen = counter;
  await turn();
  counter = seen + 1;
}

async function readAndWrite() {
  counter = counter + 1;
}

for (const addOne of [readAwaitWrite, readAndWrite]) {
  counter = 0;
  await Promise.all(Array.from({ length: 1000 }, addOne));
  console.log(`${addOne.name}: ${counter}`);
}
