import { expect, test } from 'vitest';
import { python } from '../../support/python-tests.ts';
import { toldInPython } from './told.ts';

const timeout = 60_000;

const fetchAll = (body: string): string =>
  `import asyncio\nPREDICTED_LIMIT = 2\nasync def fetch_all(service, ids):\n${indent(body)}`;

const greetAll = (body: string): string => `import asyncio
async def greet(directory, user_id):
    user = await directory.find_user(user_id)
    return f"Hello, {user.name}!"
async def greet_all(directory, ids):
${indent(body)}`;

const indent = (body: string): string => body.replace(/^/gm, '    ');

const tasks = 'tasks = [asyncio.create_task(service.fetch_data(i)) for i in ids]\n';
const limited = (limit: number): string => `limit = asyncio.Semaphore(${limit})
async def one(i):
    async with limit:
        return await service.fetch_data(i)
return await asyncio.gather(*map(one, ids))`;

test.skipIf(!python).each([
  ['tasks in turn', `${tasks}return [await task for task in tasks]`, 'untimed'],
  [
    'a task group',
    `async with asyncio.TaskGroup() as group:
    tasks = [group.create_task(service.fetch_data(i)) for i in ids]
return tuple(task.result() for task in tasks)`,
    'untimed',
  ],
  ['gather without await', 'return asyncio.gather(*map(service.fetch_data, ids))', 'missing-await'],
  ['coroutines in place of results', 'return [service.fetch_data(i) for i in ids]', 'missing-await'],
  ['tasks that are done', `${tasks}await asyncio.wait(tasks)\nreturn tasks`, 'promise-in-result'],
  [
    'the first one alone',
    `${tasks}done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
return [task.result() for task in done]`,
    'missing-await',
  ],
  [
    'appended by each',
    `results = []
async def one(i):
    results.append(await service.fetch_data(i))
await asyncio.gather(*map(one, ids))
return results`,
    'completion-order',
  ],
  ['a limit of one', limited(1), 'await-in-loop'],
  ['a limit of two', limited(2), 'partly-overlapped'],
  ['made up', 'return [f"data_{i}" for i in ids]', 'less-work'],
  ['nothing returned', 'await asyncio.gather(*map(service.fetch_data, ids))', 'nothing-returned'],
  ['a yield', 'for i in ids:\n    yield await service.fetch_data(i)', 'generator-returned'],
  ['reversed', 'return await asyncio.gather(*map(service.fetch_data, reversed(ids)))', 'other-order'],
  [
    'a list in place of its items',
    'return await asyncio.gather([service.fetch_data(i) for i in ids])',
    'list-in-place-of-one',
  ],
  [
    'a generator in place of its items',
    'return await asyncio.gather(service.fetch_data(i) for i in ids)',
    'list-in-place-of-one',
  ],
  ['a list that is awaited', 'return await [service.fetch_data(i) for i in ids]', 'list-in-place-of-one'],
  [
    'a task of a list',
    'return await asyncio.create_task([service.fetch_data(i) for i in ids])',
    'list-in-place-of-one',
  ],
  [
    'coroutines given to wait',
    'await asyncio.wait([service.fetch_data(i) for i in ids])',
    'coroutines-to-wait',
  ],
  [
    'values given to gather',
    'return await asyncio.gather(*[await service.fetch_data(i) for i in ids])',
    'not-awaitable',
  ],
  [
    'functions given to gather',
    'return await asyncio.gather(*(service.fetch_data for i in ids))',
    'not-awaitable',
  ],
  ['a value that is awaited', 'return await (await service.fetch_data(1))', 'not-awaitable'],
  ['results of tasks that go on', `${tasks}return [task.result() for task in tasks]`, 'result-too-early'],
  ['with in place of async with', 'with asyncio.TaskGroup() as group:\n    pass', 'with-not-async'],
  ['a generator of awaits', 'return list(await service.fetch_data(i) for i in ids)', 'async-iteration'],
  [
    'a task that was cancelled',
    `${tasks}tasks[0].cancel()\nreturn await asyncio.gather(*tasks)`,
    'cancelled',
  ],
  ['an error of its own', 'raise ValueError("no")', 'thrown'],

  ['a loop inside a loop', 'return [asyncio.run(service.fetch_data(i)) for i in ids]', 'nested-loop'],
])('gather-ceiling, %s', { timeout }, (_name, body, messageKey) => {
  expect(toldInPython('gather-ceiling', fetchAll(body))).toBe(messageKey);
});

test.skipIf(!python).each([
  ['gather', 'return await asyncio.gather(*(greet(directory, i) for i in ids))', 'in-order'],
  [
    'tasks with a pause between',
    `tasks = []
for i in ids:
    tasks.append(asyncio.create_task(greet(directory, i)))
    await asyncio.sleep(0)
return [await task for task in tasks]`,
    'in-order',
  ],
  ['calls without await', 'for i in ids:\n    greet(directory, i)\nreturn []', 'missing-await'],
  [
    'one more call without await',
    `greet(directory, 1)
return await asyncio.gather(*(greet(directory, i) for i in ids))`,
    'missing-await',
  ],
  [
    'each task awaited',
    'return [await asyncio.create_task(greet(directory, i)) for i in ids]',
    'await-in-loop',
  ],
  [
    'coroutines awaited twice',
    `coroutines = [greet(directory, i) for i in ids]
await asyncio.gather(*coroutines)
return [await coroutine for coroutine in coroutines]`,
    'awaited-twice',
  ],
])('first-coroutine, %s', { timeout }, (_name, body, messageKey) => {
  expect(toldInPython('first-coroutine', greetAll(body))).toBe(messageKey);
});

const bookTrip = (body: string): string =>
  `import asyncio\nasync def book_trip(agency, names, deadline_ms):\n${indent(body)}`;

const reserved = 'bookings = [asyncio.create_task(agency.reserve(name)) for name in names]\n';

test.skipIf(!python).each([
  [
    'wait_for around a task group',
    `async def all_of_them():
    async with asyncio.TaskGroup() as group:
        bookings = [group.create_task(agency.reserve(name)) for name in names]
    return [booking.result() for booking in bookings]
return await asyncio.wait_for(all_of_them(), deadline_ms / 1000)`,
    'facts-hold',
  ],
  [
    'by hand, with wait',
    `${reserved}done, rest = await asyncio.wait(bookings, timeout=deadline_ms / 1000, return_when=asyncio.FIRST_EXCEPTION)
for booking in rest:
    booking.cancel()
if rest:
    await asyncio.wait(rest)
for booking in done:
    booking.result()
if rest:
    raise TimeoutError
return [booking.result() for booking in bookings]`,
    'facts-hold',
  ],
  [
    'coroutines that nobody awaits',
    'for name in names:\n    agency.reserve(name)\nreturn []',
    'returned-early',
  ],
  ['coroutines in place of results', 'return [agency.reserve(name) for name in names]', 'returned-early'],
  ['made up', 'return [f"{name} ok" for name in names]', 'returned-early'],
  [
    'a semaphore of two',
    `limit = asyncio.Semaphore(2)
async def one(name):
    async with limit:
        return await agency.reserve(name)
async with asyncio.timeout(deadline_ms / 1000), asyncio.TaskGroup() as group:
    bookings = [group.create_task(one(name)) for name in names]
return [booking.result() for booking in bookings]`,
    'one-by-one',
  ],
  [
    'a failure that is swallowed',
    `async def or_none(name):
    try:
        return await agency.reserve(name)
    except Exception:
        return None
async with asyncio.timeout(deadline_ms / 1000):
    return await asyncio.gather(*map(or_none, names))`,
    'waits-for-all',
  ],
  ['gather alone', 'return await asyncio.gather(*map(agency.reserve, names))', 'sibling-left-running'],
  [
    'a time-out that is shielded',
    `async def all_of_them():
    async with asyncio.TaskGroup() as group:
        bookings = [group.create_task(agency.reserve(name)) for name in names]
    return [booking.result() for booking in bookings]
return await asyncio.wait_for(asyncio.shield(all_of_them()), deadline_ms / 1000)`,
    'late-left-running',
  ],
  [
    'cancelled and not awaited',
    `${reserved}try:
    async with asyncio.timeout(deadline_ms / 1000):
        return await asyncio.gather(*bookings)
except BaseException:
    for booking in bookings:
        booking.cancel()
    raise`,
    'undo-cut',
  ],
  [
    'None in place of an error',
    `try:
    async with asyncio.timeout(deadline_ms / 1000), asyncio.TaskGroup() as group:
        bookings = [group.create_task(agency.reserve(name)) for name in names]
    return [booking.result() for booking in bookings]
except* Exception:
    pass`,
    'failure-hidden',
  ],
])('failure-and-timeout, %s', { timeout }, (_name, body, messageKey) => {
  expect(toldInPython('failure-and-timeout', bookTrip(body))).toBe(messageKey);
});

interface ShopParts {
  visit?: string;
  load?: string;
  close?: string;
}

const sharedTask = `if name not in self.cache:
    self.cache[name] = asyncio.create_task(self.load(name))
try:
    product = await self.cache[name]
except Exception:
    self.cache.pop(name, None)
    raise
`;
const loadAndLog = `product = await self.database.load(name)
self.logs.append(asyncio.create_task(self.database.log(name)))
return product`;

/** A shop that is right but for the given bodies. */
const shop = ({
  visit = `${sharedTask}self.database.views += 1\nreturn product`,
  load = loadAndLog,
  close = 'await asyncio.gather(*self.logs)',
}: ShopParts = {}): string => `import asyncio
import functools
from collections import defaultdict
class Shop:
    def __init__(self, database):
        self.database, self.cache, self.logs = database, {}, []
        self.locks = defaultdict(asyncio.Lock)
    async def visit(self, name):
${indent(indent(visit))}
    async def load(self, name):
${indent(indent(load))}
    async def close(self):
${indent(indent(close))}
`;

test.skipIf(!python).each<[string, string, string]>([
  ['shared tasks', shop(), 'facts-hold'],
  [
    'a lock for each product',
    shop({
      visit: `async with self.locks[name]:
    if name not in self.cache:
        self.cache[name] = await self.load(name)
self.database.views += 1
return self.cache[name]`,
    }),
    'facts-hold',
  ],
  [
    'a coroutine in the cache',
    shop({
      visit: sharedTask
        .replace('asyncio.create_task(self.load(name))', 'self.load(name)')
        .concat('return product'),
    }),
    'visitors-unanswered',
  ],
  [
    'functools.cache on a coroutine function',
    shop()
      .replace('    async def load', '    @functools.cache\n    async def load')
      .replace('asyncio.create_task(self.load(name))', 'self.load(name)'),
    'visitors-unanswered',
  ],
  [
    'a lock for everybody',
    shop({
      visit: `async with self.locks['all']:\n${indent(`${sharedTask}self.database.views += 1\nreturn product`)}`,
    }),
    'one-at-a-time',
  ],
  [
    'no cache',
    shop({ visit: 'product = await self.load(name)\nself.database.views += 1\nreturn product' }),
    'stampede',
  ],
  [
    'checked, slept, then loaded',
    shop({
      visit: `if name not in self.cache:
    await asyncio.sleep(0)
    self.cache[name] = asyncio.create_task(self.load(name))
self.database.views += 1
return await self.cache[name]`,
    }),
    'stampede',
  ],
  [
    'read before, written after',
    shop({
      visit: `views = self.database.views\n${sharedTask}self.database.views = views + 1\nreturn product`,
    }),
    'lost-update',
  ],
  [
    'failures stay',
    shop({
      visit: `if name not in self.cache:
    self.cache[name] = asyncio.create_task(self.load(name))
product = await self.cache[name]
self.database.views += 1
return product`,
    }),
    'failure-cached',
  ],
  [
    'records that are only made',
    shop({ load: loadAndLog.replace(/asyncio.create_task\((.*)\)\)/, '$1)'), close: 'pass' }),
    'background-lost',
  ],
  [
    'records waited for by the visitors',
    shop({ load: `${loadAndLog.replace('return', 'await self.logs[-1]\nreturn')}` }),
    'log-in-the-way',
  ],
  ['nothing recorded', shop({ load: 'return await self.database.load(name)' }), 'nothing-logged'],
])('stampede, %s', { timeout }, (_name, source, messageKey) => {
  expect(toldInPython('stampede', source)).toBe(messageKey);
});

const makeReport = (body: string): string => `import asyncio
from concurrent.futures import ProcessPoolExecutor
from lab.primes import count_primes
async def count(numbers):
    return count_primes(numbers)
async def make_report(ranges):
${indent(body)}`;

test.skipIf(!python).each([
  [
    'a process pool',
    `loop = asyncio.get_running_loop()
with ProcessPoolExecutor(2) as pool:
    return await asyncio.gather(*(loop.run_in_executor(pool, count_primes, numbers) for numbers in ranges))`,
    'heartbeat-kept',
  ],
  [
    'one sleep, then all at once',
    'await asyncio.sleep(0.01)\nreturn [count_primes(numbers) for numbers in ranges]',
    'late-turn',
  ],
  [
    'tasks without a sleep',
    'tasks = [asyncio.create_task(count(numbers)) for numbers in ranges]\nreturn [await task for task in tasks]',
    'late-turn',
  ],
  ['coroutines in place of results', 'return [count(numbers) for numbers in ranges]', 'promise-in-result'],
  ['made up', 'return [1 for _ in ranges]', 'results-differ'],
])('loop-heartbeat, %s', { timeout }, (_name, body, messageKey) => {
  expect(toldInPython('loop-heartbeat', makeReport(body))).toBe(messageKey);
});
