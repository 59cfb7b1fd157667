import { expect, printed, program, test } from './test.ts';

test('a program prints, waits and ends', async ({ run }) => {
  const record = await run(
    program(`import asyncio

async def fetch(task_id, delay):
    await asyncio.sleep(delay)
    print(task_id)
    return task_id

async def main():
    print(await asyncio.gather(fetch(1, 0.1), fetch(2, 0.15), fetch(3, 0.05)))

asyncio.run(main())
`),
  );
  expect(record.outcome).toEqual({ kind: 'done', exitCode: 0 });
  expect(printed(record)).toBe('3\n1\n2\n[1, 2, 3]\n');
});
