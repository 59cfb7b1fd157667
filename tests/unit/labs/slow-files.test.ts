import { expect, it, test } from 'vitest';
import { readAll as baseline } from '../../../playgrounds/slow-files/node/baseline.ts';
import { lab } from '../../../playgrounds/slow-files/node/lab/lab.ts';
import type { Storage } from '../../../playgrounds/slow-files/node/lab/storage.ts';
import { python } from '../../support/python-tests.ts';
import { toldInPython, toldInTypeScript } from './told.ts';

type ReadAll = (storage: Storage, paths: readonly string[]) => unknown;

const isSlow = (path: string): boolean => path.startsWith('reports/');
const read = (storage: Storage, path: string): Promise<string> | string =>
  isSlow(path) ? storage.readFile(path) : storage.readFileSync(path);

it.each<[string, ReadAll, string]>([
  ['all at once', (storage, paths) => Promise.all(paths.map((path) => read(storage, path))), 'untimed'],
  [
    'templates first, then the reports together',
    async (storage, paths) => [
      ...paths.filter((path) => !isSlow(path)).map((path) => storage.readFileSync(path)),
      ...(await Promise.all(paths.filter(isSlow).map((path) => storage.readFile(path)))),
    ],
    'untimed',
  ],
  [
    'half of the reports blocking',
    (storage, paths) =>
      Promise.all(paths.map((path, at) => (at % 2 ? read(storage, path) : storage.readFileSync(path)))),
    'blocking-in-async',
  ],
  [
    'one template through the pool',
    (storage, paths) =>
      Promise.all(paths.map((path, at) => (at === 0 ? storage.readFile(path) : read(storage, path)))),
    'cached-through-pool',
  ],
  [
    'everything through the pool, one at a time',
    async (storage, paths) => {
      const contents: string[] = [];
      for (const path of paths) contents.push(await storage.readFile(path));
      return contents;
    },
    'cached-through-pool',
  ],
  [
    'reports twice',
    (storage, paths) =>
      Promise.all(
        paths.map(async (path) => {
          if (isSlow(path)) await storage.readFile(path);
          return read(storage, path);
        }),
      ),
    'pool-jobs-exceeded',
  ],
  [
    'a report left behind',
    async (storage, paths) => {
      void storage.readFile('reports/1.txt');
      return paths.map((path) => `contents of ${path}`);
    },
    'missing-await',
  ],
  ['made up', (_storage, paths) => paths.map((path) => `contents of ${path}`), 'less-work'],
])('%s', { timeout: 20_000 }, async (_name, version, messageKey) => {
  expect(await toldInTypeScript({ lab, baseline }, 'slow-files', version)).toBe(messageKey);
});

const body = (text: string): string =>
  `import asyncio\nfrom concurrent.futures import ThreadPoolExecutor\nfrom functools import partial
slow = lambda path: path.startswith("reports/")
async def read_all(storage, paths):\n${text.replace(/^/gm, '    ')}`;
const each = (one: string): string => `async def one(p):
    return ${one} if slow(p) else storage.read(p)
return await asyncio.gather(*map(one, paths))`;

test.skipIf(!python).each([
  ['asyncio.to_thread itself', each('await asyncio.to_thread(storage.read, p)'), 'untimed'],
  ['a partial', each('await storage.to_thread(partial(storage.read, p))'), 'untimed'],
  ['a lambda', each('await storage.to_thread(lambda: storage.read(p))'), 'untimed'],
  [
    'a pool of their own',
    `with ThreadPoolExecutor(24) as pool:
    loop = asyncio.get_running_loop()
    async def one(p):
        return await loop.run_in_executor(pool, storage.read, p) if slow(p) else storage.read(p)
    return await asyncio.gather(*map(one, paths))`,
    'untimed',
  ],
  [
    'three reports to each worker',
    `reports = list(filter(slow, paths))
groups = [reports[at : at + 3] for at in range(0, 12, 3)]
read = await asyncio.gather(*(storage.to_thread(lambda g=g: [storage.read(p) for p in g]) for g in groups))
return [storage.read(p) for p in paths if not slow(p)] + [text for group in read for text in group]`,
    'untimed',
  ],
  [
    'everything in one thread',
    'return await storage.to_thread(lambda: [storage.read(p) for p in paths])',
    'cached-through-pool',
  ],
  [
    'all reports in one thread',
    `reports = await storage.to_thread(lambda: [storage.read(p) for p in paths if slow(p)])
return [storage.read(p) for p in paths if not slow(p)] + reports`,
    'await-in-loop',
  ],
  ['called before', each('await storage.to_thread(storage.read(p))'), 'called-before-the-thread'],
  ['a thread that is not awaited', each('storage.to_thread(storage.read, p)'), 'missing-await'],
  ['made up', 'return [f"contents of {p}" for p in paths]', 'less-work'],
])('in Python: %s', { timeout: 30_000 }, (_name, text, messageKey) => {
  expect(toldInPython('slow-files', body(text))).toBe(messageKey);
});
