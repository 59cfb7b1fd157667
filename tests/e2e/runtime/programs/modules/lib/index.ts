export { countTo } from './count.ts';

export let value = 1;
export const increase = (): void => {
  value += 1;
};
const ready = await Promise.resolve('top-level await in a dependency');
console.log(ready);
