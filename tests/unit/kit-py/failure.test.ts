import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pythonMessages } from '../../../src/playground/python-messages.ts';
import { typescriptMessages } from '../../../src/playground/typescript-messages.ts';
import { python } from '../../support/python-tests.ts';
import { layOutKit } from './python.ts';

/** Expressions inside an async function, and what their errors are called. */
const expressions: Record<string, string[]> = {
  'forgotten-await': [
    'c.name',
    'c[0]',
    'list(c)',
    'len(c)',
    '1 + c',
    '[1] + c',
    '",".join([c])',
    '1 in c',
    'json.dumps(c)',
    'statistics.median([c, f()])',
    'int(c)',
    '{**c}',
    'sum([c])',
    '[1][c]',
    'f"{c:.2f}"',
    'asyncio.gather(c)[0]',
    'list(asyncio.gather(c))',
    'asyncio.create_task(c)["name"]',
    'asyncio.create_task(c).name',
    'asyncio.get_running_loop().create_future()[0]',
  ],
  'nested-loop': [
    'asyncio.run(c)',
    'asyncio.Runner().run(c)',
    'asyncio.get_event_loop().run_until_complete(c)',
    'asyncio.new_event_loop().run_until_complete(c)',
  ],
  // What is like them in words, and something else.
  thrown: [
    'asyncio.create_task(f)',
    'asyncio.create_task(3)',
    'asyncio.gather(3)',
    'asyncio.coroutine',
    'asyncio.get_running_loop().close()',
    'c()',
    'await asyncio.wait([c])',
    'await asyncio.wait(c)',
    'None.name',
    '[] + 1',
    'Shop().coroutine',
    'Shop().Task',
  ],
};

const program = (body: string): string => `
import asyncio, json, statistics, warnings
from kit.failure import to_run_error
warnings.simplefilter("ignore")
class Shop: ...
async def f(): return [1]
async def main():
    c = f()
    ${body}
try:
    asyncio.run(main())
except BaseException as error:
    print(to_run_error(error, "x.py")["kind"])
`;

const cases = Object.entries(expressions).flatMap(([kind, all]) => all.map((text) => [text, kind] as const));

test.skipIf(!python)(
  'names what CPython says where a coroutine is taken for its value, or a loop runs',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'waitless-failure-'));
    layOutKit(folder);
    const kindOf = (body: string): string => {
      const { stdout, stderr } = spawnSync(python?.path ?? '', ['-c', program(body)], {
        cwd: folder,
        encoding: 'utf8',
      });
      return stdout.trim() || stderr;
    };
    const told = cases.map(([text]) => [text, kindOf(text)]);
    const grouped = kindOf('\n    async with asyncio.TaskGroup() as group: group.create_task(f()).name');
    rmSync(folder, { recursive: true });
    expect(told).toEqual(cases);
    expect(grouped).toBe('forgotten-await');
  },
);

test.skipIf(!python)('signs of sentences are patterns that Python reads without a warning', () => {
  const signs = Object.values({ ...typescriptMessages, ...pythonMessages }).flatMap(({ sign }) => sign ?? []);
  const code = 'import json, re, sys\nfor sign in json.load(sys.stdin): re.compile(sign)';
  const { stderr } = spawnSync(python?.path ?? '', ['-W', 'error', '-c', code], {
    input: JSON.stringify(signs),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
});
