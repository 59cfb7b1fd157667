import { setTimeout as sleep } from 'node:timers/promises';

const cell = new Int32Array(new SharedArrayBuffer(4));
const tick = () => console.log('tick');

console.log('await sleep(500)');
tick();
const ticking = setInterval(tick, 200);
await sleep(500);
console.log('Atomics.wait(500)');
Atomics.wait(cell, 0, 0, 500);
console.log('end');
clearInterval(ticking);
