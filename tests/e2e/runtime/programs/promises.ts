import { setTimeout as delay } from 'node:timers/promises';

const fails = async (ms: number) => {
  await delay(ms);
  throw new Error(`failed after ${ms}`);
};
const settled = await Promise.allSettled([delay(5, 'a'), fails(2)]);
console.log(settled.map((result) => (result.status === 'rejected' ? String(result.reason) : result.value)));
console.log(await Promise.race([delay(20, 'slow'), delay(5, 'fast')]));
console.log(await Promise.any([fails(2), delay(10, 'first that fulfils')]));
await Promise.all([fails(3), delay(15, 'still running')]).catch((error: Error) => console.log(error.message));
await Promise.any([fails(1)]).catch((error: AggregateError) => console.log(error.name, error.errors.length));
let settle = (_value: string): void => {};
const promise = new Promise<string>((resolve) => {
  settle = resolve;
});
setTimeout(() => settle('resolved from outside'), 2);
console.log(await promise);
async function* numbers() {
  for (const number of [1, 2, 3]) yield delay(1, number);
}
for await (const number of numbers()) console.log(number);
