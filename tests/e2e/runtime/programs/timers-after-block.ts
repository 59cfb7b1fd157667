// Timers that are overdue after a blocked thread run by their expiry.
const cell = new Int32Array(new SharedArrayBuffer(4));
setTimeout(() => console.log('B 12'), 12);
setTimeout(() => console.log('A 10'), 10);
setTimeout(() => console.log('C 12 again'), 12);
setImmediate(() => console.log('immediate'));
const outcome = Atomics.wait(cell, 0, 0, 40);
console.log(outcome, cell.byteLength);
setTimeout(() => console.log('D 20, started later'), 20);

export {};
