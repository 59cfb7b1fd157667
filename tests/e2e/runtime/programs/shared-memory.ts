// Atomics.wait blocks the thread: nothing else happens meanwhile.
const cell = new Int32Array(new SharedArrayBuffer(4));
let beats = 0;
const heartbeat = setInterval(() => {
  beats += 1;
}, 5);
const startMs = performance.now();
console.log(Atomics.wait(cell, 0, 0, 60), Atomics.wait(cell, 0, 1, 60));
const tookMs = performance.now() - startMs;
console.log(beats, tookMs >= 59 && tookMs < 200);
setTimeout(() => {
  clearInterval(heartbeat);
  console.log(beats > 0);
}, 20);

export {};
