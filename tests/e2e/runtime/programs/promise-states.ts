// What console.log shows of a promise at the moment of the call.
const fulfilled = (async () => 'at once')();
let settle = (_value: number): void => {};
const pending = new Promise<number>((resolve) => {
  settle = resolve;
});
const rejected = (async () => {
  throw 'no';
})();
console.log(fulfilled, pending, rejected);
settle(1);
console.log('after', pending);
console.log([pending, { nested: fulfilled }], new Map([['key', pending]]));
process.stdout.write('in its place\n');
await pending;
const list = [Promise.resolve({ a: { b: { c: 1 } } })];
console.log(list);
list.length = 0;
await rejected.catch((reason) => console.log('caught', reason));
console.log(Promise.all([fulfilled, 2]), 'last');
console.error(fulfilled);

export {};
