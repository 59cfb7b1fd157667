import { expect, printed, program, test } from './test.ts';

const done = { kind: 'done', exitCode: 0 };

test('output comes line by line while the thread is blocked', async ({ run }) => {
  const record = await run(program('import time\nfor n in range(3):\n    print(n)\n    time.sleep(0.2)\n'));
  const seen = record.events.flatMap(({ at, event }) =>
    event.type === 'output' ? event.chunks.map((chunk) => ({ arrivedMs: at, ...chunk })) : [],
  );
  expect(seen.map(({ text }) => text)).toEqual(['0\n', '1\n', '2\n']);
  const [first, second, third] = seen;
  for (const [before, after] of [
    [first, second],
    [second, third],
  ] as const) {
    expect((after?.at ?? 0) - (before?.at ?? 0)).toBeGreaterThan(199);
    expect((after?.arrivedMs ?? 0) - (before?.arrivedMs ?? 0)).toBeGreaterThan(150);
  }
});

test('time.sleep blocks every task, asyncio.sleep none', async ({ run }) => {
  const record = await run(
    program(`import asyncio, time

async def blocking():
    time.sleep(0.1)

async def waiting():
    await asyncio.sleep(0.1)

async def main():
    for work in (blocking, waiting):
        start = time.perf_counter()
        await asyncio.gather(work(), work(), work())
        print(time.perf_counter() - start >= 0.3)

asyncio.run(main())
`),
  );
  expect(printed(record)).toBe('True\nFalse\n');
});

test('modules beside the program are imported, their errors named', async ({ run }) => {
  const record = await run(
    program('from lab.users import find\nprint(find(0), open("lab/users.py").read()[:3])\nfind(5)\n', {
      files: { 'lab/users.py': 'def find(id):\n    return ["하늘"][id]\n' },
    }),
  );
  expect(printed(record, 'stdout')).toBe('하늘 def\n');
  expect(printed(record, 'stderr')).toBe(
    [
      'Traceback (most recent call last):',
      '  File "main.py", line 3, in <module>',
      '    find(5)',
      '    ~~~~^^^',
      '  File "lab/users.py", line 2, in find',
      '    return ["하늘"][id]',
      '           ~~~~~~~~^^^^',
      'IndexError: list index out of range',
      '',
    ].join('\n'),
  );
  expect(record.outcome).toEqual({
    kind: 'error',
    error: { kind: 'thrown', message: 'IndexError: list index out of range', file: 'lab/users.py', line: 2 },
  });
});

test('what needs a real Python says so and goes on', async ({ run }) => {
  const attempts = [
    'import aiohttp',
    'import asyncpg',
    'from fastapi import FastAPI',
    'import multiprocessing',
    'import threading; threading.Thread(target=print).start()',
    'from concurrent.futures import ThreadPoolExecutor as T; T().submit(print)',
    'import asyncio; asyncio.run(asyncio.to_thread(print))',
    'import subprocess; subprocess.run(["ls"])',
    'import urllib.request; urllib.request.urlopen("http://localhost")',
    'import socket; socket.create_connection(("localhost", 80))',
    'import asyncio; asyncio.run(asyncio.open_connection("localhost", 80))',
    'input("name? ")',
  ];
  const record = await run(
    program(`for attempt in ${JSON.stringify(attempts)}:
    try:
        exec(attempt)
    except Exception as error:
        print("python3 main.py로 실행하세요" in str(error) and "needs a real Python" in str(error), attempt, error)
    else:
        print(False, attempt)
`),
  );
  expect(
    printed(record)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('True ')),
  ).toEqual([]);
  expect(record.outcome).toEqual(done);
});

test('JavaScript and what belongs to the browser cannot be imported', async ({ run }) => {
  const record = await run(
    program(`for name in ("js", "pyodide_js", "micropip"):
    try:
        __import__(name)
    except ModuleNotFoundError as error:
        print(error)
`),
  );
  expect(printed(record)).toBe(
    "No module named 'js'\nNo module named 'pyodide_js'\nNo module named 'micropip'\n",
  );
});

test('nothing of a program reaches the next', async ({ run }) => {
  const tampering = `import asyncio, builtins, sys, time
builtins.print = None
time.sleep = asyncio.sleep = asyncio.run = lambda *_: None
sys.modules["json"] = None
sys.stdout = None
builtins.leaked = open("left.txt", "w").write("x")
`;
  const innocent = `import asyncio, json, os, time
start = time.perf_counter()
asyncio.run(asyncio.sleep(0.1))
time.sleep(0.1)
print(time.perf_counter() - start >= 0.2, sorted(os.listdir()), "leaked" in dir(__builtins__), json.dumps(1))
`;
  expect((await run(program(tampering))).outcome).toEqual(done);
  expect(printed(await run(program(innocent)))).toBe("True ['main.py'] False 1\n");
});

test('dice are thrown anew in each run', async ({ run }) => {
  const throws = program('import random\nprint(random.random())\n');
  expect(printed(await run(throws))).not.toBe(printed(await run(throws)));
});

test('standard input is empty, the clock known, the interpreter CPython', async ({ run }) => {
  const record = await run(
    program(`import sys, time, sqlite3, zoneinfo, decimal
print(repr(sys.stdin.read()), sys.implementation.name, sys.argv, __name__)
start = time.process_time()
time.sleep(0.1)
print(time.process_time() - start < 0.02)
`),
  );
  expect(printed(record)).toBe("'' cpython ['main.py'] __main__\nTrue\n");
});

test.describe('a program that does not end by itself', () => {
  test('is ended at the time limit, and the next runs', async ({ run }) => {
    const record = await run(program('while True:\n    pass\n', { limits: { timeMs: 500 } }));
    expect(record.outcome).toEqual({ kind: 'limit', limit: 'time' });
    expect(record.worstGapMs).toBeLessThan(500);
    expect(printed(await run(program('print("next")')))).toBe('next\n');
  });

  for (const [what, source] of [
    ['a loop', 'print("on")\nwhile True:\n    pass\n'],
    ['a sleep', 'import time\nprint("on")\ntime.sleep(60)\n'],
    [
      'a future that nobody resolves',
      'import asyncio\nprint("on")\nasync def main():\n    await asyncio.Future()\nasyncio.run(main())\n',
    ],
  ] as const) {
    test(`is stopped within ${what}`, async ({ bench, run }) => {
      expect((await run(program('print("warm")'))).outcome).toEqual(done);
      const record = await bench.evaluate(
        (request) => window.bench.runAndStop(request, 'output'),
        program(source),
      );
      expect(record.outcome).toEqual({ kind: 'stopped' });
      expect(record.stopMs).toBeLessThan(100);
      expect(printed(await run(program('print("next")')))).toBe('next\n');
    });
  }

  test('is ended when it floods the output', async ({ run }) => {
    const record = await run(program('n = 0\nwhile True:\n    print(n)\n    n += 1\n'));
    expect(record.outcome).toEqual({ kind: 'limit', limit: 'output' });
    expect(printed(record).split('\n').length).toBeLessThanOrEqual(5_001);
    expect(record.worstGapMs).toBeLessThan(500);
  });

  test('is ended when it takes all memory', async ({ run }) => {
    const record = await run(
      program('parts = []\nwhile True:\n    parts.append(bytearray(16 * 1024 * 1024))\n'),
    );
    expect(record.outcome).toEqual({ kind: 'limit', limit: 'memory' });
    expect(printed(record, 'stderr')).toContain('MemoryError');
  });

  test('may catch the lack of memory', async ({ run }) => {
    const record = await run(
      program(`parts = []
try:
    while True:
        parts.append(bytearray(16 * 1024 * 1024))
except MemoryError:
    count = len(parts)
    parts.clear()
    print(20 < count < 32)
`),
    );
    expect([printed(record), record.outcome]).toEqual(['True\n', done]);
  });

  test('recursion without end is an error like any other', async ({ run }) => {
    const record = await run(program('def f():\n    f()\n\n\nf()\n'));
    expect(printed(record, 'stderr')).toContain('RecursionError: maximum recursion depth exceeded');
  });
});
