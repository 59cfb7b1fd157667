import { expect, printed, program, test } from './test.ts';

test('a program prints, waits and ends', async ({ run }) => {
  const record = await run(
    program(`import { setTimeout as delay } from 'node:timers/promises';
const answer: number = await delay(50, 42);
console.log('answer', answer, { a: [1, 2] });`),
  );
  expect(record.outcome).toEqual({ kind: 'done', exitCode: 0 });
  expect(printed(record)).toBe('answer 42 { a: [ 1, 2 ] }\n');
});
