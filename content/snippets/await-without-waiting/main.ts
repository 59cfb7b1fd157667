import { setImmediate as nextTurn } from 'node:timers/promises';

let turns = 0;
let done = false;

async function others() {
  while (!done) {
    turns += 1;
    await nextTurn();
  }
}

async function nothing() {}

async function handOver() {
  await nextTurn();
}

async function compute(pause: () => Promise<void>) {
  let sum = 0;
  for (let round = 0; round < 1000; round++) {
    for (let i = 0; i < 500; i++) sum += i ** 2;
    await pause();
  }
  return sum;
}

const running = others();
for (const pause of [nothing, handOver]) {
  turns = 0;
  await compute(pause);
  console.log(`${pause.name}: others had ${turns} turns`);
}
done = true;
await running;
