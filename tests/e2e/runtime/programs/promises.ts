import { setTimeout as delay } from 'node:timers/promises';

const fails = async (ms: number) => {
  await delay(ms);
  throw new Error(`failed after ${ms}`);
};
console.log(await Promise.allSettled([delay(5, 'a'), fails(2)]));
console.log(await Promise.race([delay(20, 'slow'), delay(5, 'fast')]));
console.log(await Promise.any([fails(2), delay(10, 'first that fulfils')]));
await Promise.all([fails(3), delay(15, 'still running')]).catch((error: Error) => console.log(error.message));
await Promise.any([fails(1)]).catch((error: AggregateError) => console.log(error.name, error.errors.length));
const { promise, resolve } = Promise.withResolvers<string>();
setTimeout(resolve, 2, 'resolved from outside');
console.log(await promise);
async function* numbers() {
  for (const number of [1, 2, 3]) yield delay(1, number);
}
for await (const number of numbers()) console.log(number);
