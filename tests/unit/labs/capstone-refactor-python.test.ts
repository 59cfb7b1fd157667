import { expect, test } from 'vitest';
import { python } from '../../support/python-tests.ts';
import { toldInPython } from './told.ts';

// What learners may hand in in Python, beside the wrong versions that have a name: each is told the right thing.

const body = (text: string): string => `import asyncio
from concurrent.futures import ThreadPoolExecutor
async def all_orders(shop):
    orders, page = [], 0
    while page is not None:
        more, page = await shop.next_page_async(page)
        orders += more
    return orders
async def limited(limit, get, orders):
    places = asyncio.Semaphore(limit)
    async def one(order):
        async with places:
            return await get(order)
    return await asyncio.gather(*map(one, orders))
async def report(shop):
    orders = await all_orders(shop)
${text.replace(/^/gm, '    ')}`;
const prices = 'prices = await limited(6, shop.prices.get_async, orders)\n';
const customers = 'customers = await limited(6, shop.customers.get_async, orders)\n';
const notes = 'notes = await asyncio.gather(*(shop.to_thread(shop.read_note, order) for order in orders))\n';
const rows = 'return list(zip(orders, prices, customers, notes))';

test.skipIf(!python).each([
  ['stage by stage', `${prices}${customers}${notes}${rows}`, 'untimed'],
  [
    'threads alone',
    `with ThreadPoolExecutor(6) as pool:
    columns = [list(pool.map(get, orders)) for get in (shop.prices.get, shop.customers.get, shop.read_note)]
return list(zip(orders, *columns))`,
    'calls-in-threads',
  ],
  [
    'six orders at a time in a task group',
    `places = asyncio.Semaphore(6)
async def row(order):
    async with places:
        price = await shop.prices.get_async(order)
        customer = await shop.customers.get_async(order)
        return order, price, customer, await shop.to_thread(shop.read_note, order)
async with asyncio.TaskGroup() as group:
    tasks = [group.create_task(row(order)) for order in orders]
return [task.result() for task in tasks]`,
    'untimed',
  ],
  [
    'asyncio.to_thread itself',
    `${prices}${customers}notes = await asyncio.gather(*(asyncio.to_thread(shop.read_note, order) for order in orders))\n${rows}`,
    'untimed',
  ],
  [
    'a pool of their own',
    `${prices}${customers}with ThreadPoolExecutor(24) as pool:
    loop = asyncio.get_running_loop()
    notes = await asyncio.gather(*(loop.run_in_executor(pool, shop.read_note, order) for order in orders))
${rows}`,
    'untimed',
  ],
  [
    'a pool that the loop waits for',
    `${prices}${customers}with ThreadPoolExecutor(6) as pool:
    notes = list(pool.map(shop.read_note, orders))
${rows}`,
    'blocking-notes',
  ],
  [
    'all notes in one thread',
    `${prices}${customers}notes = await shop.to_thread(lambda: [shop.read_note(order) for order in orders])\n${rows}`,
    'notes-in-turn',
  ],
  [
    'the services in threads as well',
    `columns = [await limited(6, lambda order: shop.to_thread(get, order), orders) for get in (shop.prices.get, shop.customers.get, shop.read_note)]
return list(zip(orders, *columns))`,
    'calls-in-threads',
  ],
  [
    'a semaphore for each call',
    `async def one(order):
    async with asyncio.Semaphore(6):
        return await shop.prices.get_async(order)
prices = await asyncio.gather(*map(one, orders))
${customers}${notes}${rows}`,
    'api-overrun',
  ],
  [
    'a task group that is refused',
    `async with asyncio.TaskGroup() as group:
    tasks = [group.create_task(shop.customers.get_async(order)) for order in orders]
customers = [task.result() for task in tasks]
${prices}${notes}${rows}`,
    'database-overrun',
  ],
  [
    'a loop for each stage',
    `prices = [asyncio.run(shop.prices.get_async(order)) for order in orders]\n${customers}${notes}${rows}`,
    'nested-loop',
  ],
  [
    'errors kept as values',
    `prices = await asyncio.gather(*map(shop.prices.get_async, orders), return_exceptions=True)\n${customers}${notes}${rows}`,
    'refusals-hidden',
  ],
  [
    'a refusal that is caught, and nothing else',
    `try:
    prices = await asyncio.gather(*map(shop.prices.get_async, orders))
except Exception:
    return []
${customers}${notes}${rows}`,
    'refusals-hidden',
  ],
  [
    'given up too early',
    `async def one(order):
    try:
        return await asyncio.wait_for(shop.prices.get_async(order), 0.004)
    except TimeoutError:
        return None
prices = await limited(6, one, orders)
${customers}${notes}${rows}`,
    'cells-empty',
  ],
  [
    'as completed',
    `${customers}${notes}places = asyncio.Semaphore(6)
async def one(order):
    async with places:
        return await shop.prices.get_async(order)
prices = [await price for price in asyncio.as_completed(map(one, orders))]
${rows}`,
    'rows-misplaced',
  ],
  [
    'notes never awaited',
    `${prices}${customers}notes = [shop.to_thread(shop.read_note, order) for order in orders]\n${rows}`,
    'missing-await',
  ],
  [
    'gather without await',
    `${prices}${customers}notes = asyncio.gather(*(shop.to_thread(shop.read_note, order) for order in orders))\n${rows}`,
    'forgotten-await',
  ],
  [
    'lists in place of tuples',
    `${prices}${customers}${notes}return [list(row) for row in zip(orders, prices, customers, notes)]`,
    'untimed',
  ],
  [
    'a zip that nobody has run',
    `${prices}${customers}${notes}return zip(orders, prices, customers, notes)`,
    'results-differ',
  ],
  ['made up', 'return [(o, f"price {o}", f"customer {o}", f"note {o}") for o in orders]', 'less-work'],
])('in Python: %s', { timeout: 30_000 }, (_name, text, messageKey) => {
  expect(toldInPython('capstone-refactor', body(text))).toBe(messageKey);
});

test.skipIf(!python)(
  'in Python: a synchronous function that runs a loop of its own',
  { timeout: 30_000 },
  () => {
    const source = body(`${prices}${customers}${notes}${rows}`).replace('def report(', 'def make(');
    const report = `${source}\ndef report(shop):\n    return asyncio.run(make(shop))`;
    expect(toldInPython('capstone-refactor', report)).toBe('untimed');
  },
);
