// Order by expiry, clearing, intervals, arguments, ids. The waits are far enough apart for a busy machine.
const log: string[] = [];
setTimeout(() => log.push('200'), 200);
setTimeout(() => log.push('10'), 10);
setTimeout(() => log.push('0'), 0);
setTimeout((...values: unknown[]) => log.push(`arguments ${values}`), 100, 'a', 1);
const never = setTimeout(() => log.push('never'), 5);
clearTimeout(never);
const byNumber = setTimeout(() => log.push('never either'), 6);
clearTimeout(Number(byNumber));
let ticks = 0;
const interval = setInterval(() => {
  ticks += 1;
  if (ticks === 3) clearInterval(interval);
}, 4);
const immediate = setImmediate(() => log.push('no immediate'));
clearImmediate(immediate);
clearTimeout(undefined);
setTimeout(() => {
  console.log(log.join('\n'));
  console.log(ticks, interval.hasRef(), typeof Number(interval));
}, 400);
const idle = setInterval(() => {}, 1000);
idle.unref();
console.log(idle.hasRef());
try {
  // What Node says to a learner who calls the function instead of passing it.
  setTimeout(undefined as unknown as () => void, 1);
} catch (error) {
  console.log((error as NodeJS.ErrnoException).code, (error as Error).message);
}

export {};
