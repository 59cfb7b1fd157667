// Ticks among themselves and against microtasks, from a timer.
setTimeout(() => {
  process.nextTick(() => {
    console.log('tick 1');
    process.nextTick(() => console.log('tick of tick 1'));
    Promise.resolve().then(() => console.log('microtask of tick 1'));
  });
  process.nextTick((a: string, b: number) => console.log('tick 2', a, b), 'with arguments', 2);
  Promise.resolve().then(() => {
    console.log('microtask');
    process.nextTick(() => console.log('tick of microtask'));
  });
  queueMicrotask(() => console.log('second microtask'));
  console.log('callback');
}, 1);
setTimeout(() => console.log('next timer'), 1);

export {};
