import { callbackify, format, inspect, isDeepStrictEqual, promisify, styleText, types } from 'node:util';

const legacy = (value: number, callback: (error: Error | null, result?: number) => void) =>
  setTimeout(() => (value < 0 ? callback(new RangeError('negative')) : callback(null, value * 2)), 1);
const modern = promisify(legacy);
console.log(await modern(2), await modern(-1).catch((error: Error) => error.message));
console.log(await promisify(setTimeout)(1, 'value'));
callbackify(async () => 'called back')((error, value) => console.log(error, value));
console.log(format('%s=%d', 'a', 1, { b: 2 }), inspect({ a: { b: { c: {} } } }, { depth: 0 }));
console.log(isDeepStrictEqual({ a: [1] }, { a: [1] }), isDeepStrictEqual([1], ['1']));
console.log(
  types.isPromise(Promise.resolve()),
  types.isAsyncFunction(async () => {}),
  types.isDate(new Date()),
);
console.log(JSON.stringify(styleText('red', 'red')));
class Money {
  [inspect.custom](): string {
    return '₩1,000';
  }
}
console.log(new Money(), [new Money()]);
