import { describe, expect, it } from 'vitest';
import { inNotebook } from '../../../src/site/notebook/top-level-await.ts';

describe('a program that starts a loop at its top level', () => {
  it.each([
    ['asyncio.run(main())', 'await main()'],
    ['result = asyncio.run(main())', 'result = await main()'],
    ['print("asyncio.run(main())", asyncio.run(main()))', 'print("asyncio.run(main())", await main())'],
    ['if __name__ == "__main__":\n    asyncio.run(main())', 'if __name__ == "__main__":\n    await main()'],
    [
      'asyncio.run(one())  # asyncio.run(two())\nasyncio.run(two())',
      'await one()  # asyncio.run(two())\nawait two()',
    ],
    ['asyncio.run(main()).close()', '(await main()).close()'],
    ['total = asyncio.run(a()) ** 2', 'total = (await a()) ** 2'],
    ['asyncio.run(a() if quick else b())', 'await (a() if quick else b())'],
    ['asyncio.run(\n    main(1, 2)\n)', 'await main(1, 2)'],
  ])('%s', (source, code) => {
    expect(inNotebook(`${source}\n`)).toEqual({ way: 'await', code: `${code}\n` });
  });
});

it.each([
  ['in a function', 'def go():\n    return asyncio.run(main())'],
  ['in a coroutine', 'async def go():\n    asyncio.run(main())\nasyncio.run(go())'],
  ['in a lambda', 'measure(lambda: asyncio.run(main()))'],
  ['in a comprehension', 'all = [asyncio.run(one) for one in many]'],
  ['with options', 'asyncio.run(main(), debug=True)'],
  ['not called', 'start = asyncio.run'],
  ['asyncio.Runner', 'with asyncio.Runner() as runner:\n    runner.run(main())'],
  ['a loop of its own', 'asyncio.new_event_loop().run_until_complete(main())'],
  [
    'processes, which import the program again',
    'from concurrent.futures import ProcessPoolExecutor\nasyncio.run(main())',
  ],
  ['its own file', 'print(__file__)'],
])('what a running loop refuses keeps a process of its own: %s', (_name, source) => {
  expect(inNotebook(`${source}\n`)).toEqual({ way: 'process' });
});

it.each(['print("asyncio.run(main())")', '# asyncio.run(main())', 'import time\ntime.sleep(0)'])(
  'a program without it stays as it is: %s',
  (source) => {
    expect(inNotebook(`${source}\n`)).toEqual({ way: 'as-it-is' });
  },
);
