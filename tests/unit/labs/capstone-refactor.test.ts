import { expect, it, test } from 'vitest';
import { report as baseline } from '../../../playgrounds/capstone-refactor/node/baseline.ts';
import { lab } from '../../../playgrounds/capstone-refactor/node/lab/lab.ts';
import type { Shop } from '../../../playgrounds/capstone-refactor/node/lab/shop.ts';
import { python } from '../../support/python-tests.ts';
import { toldInPython, toldInTypeScript } from './told.ts';

// What learners may hand in, beside the wrong versions that have a name: each is told the right thing.

type Get = (order: number) => Promise<string>;
type Report = (shop: Shop, orders: number[]) => unknown;

async function allOrders(shop: Shop): Promise<number[]> {
  const orders: number[] = [];
  for (let page: number | null = 0; page !== null; ) {
    const { more, next } = await shop.nextPageAsync(page);
    orders.push(...more);
    page = next;
  }
  return orders;
}

async function limited<T>(limit: number, orders: readonly number[], get: (order: number) => Promise<T>) {
  const results: T[] = [];
  const left = orders.entries();
  const worker = async () => {
    for (const [at, order] of left) results[at] = await get(order);
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}

async function inBatches(size: number, orders: readonly number[], get: Get): Promise<string[]> {
  const results: string[] = [];
  for (let at = 0; at < orders.length; at += size)
    results.push(...(await Promise.all(orders.slice(at, at + size).map(get))));
  return results;
}

const gets = (shop: Shop): [Get, Get, Get] => [
  (order) => shop.prices.getAsync(order),
  (order) => shop.customers.getAsync(order),
  (order) => shop.readNoteAsync(order),
];
const cellsOf = (shop: Shop, order: number) => Promise.all(gets(shop).map((get) => get(order)));
const rowsOf = (orders: readonly number[], columns: readonly (readonly string[])[]) =>
  orders.map((order, at) => [order, ...columns.map((column) => column[at])]);

/** The columns one after another. */
async function inTurn(orders: number[], columns: readonly (() => Promise<string[]>)[]) {
  const done: string[][] = [];
  for (const column of columns) done.push(await column());
  return rowsOf(orders, done);
}
const stages = (shop: Shop, orders: number[], limits: readonly number[]) =>
  gets(shop).map((get, at) => () => limited(limits[at] ?? 1, orders, get));
const together = async (shop: Shop, orders: number[], limits: readonly number[]) =>
  rowsOf(orders, await Promise.all(stages(shop, orders, limits).map((column) => column())));

it.each<[string, Report, string]>([
  ['stage by stage', (shop, orders) => inTurn(orders, stages(shop, orders, [6, 6, 24])), 'untimed'],
  ['the stages together', (shop, orders) => together(shop, orders, [6, 6, 24]), 'untimed'],
  [
    'batches of six',
    (shop, orders) =>
      inTurn(
        orders,
        gets(shop).map((get) => () => inBatches(6, orders, get)),
      ),
    'untimed',
  ],
  [
    'six orders at a time, each in turn',
    (shop, orders) =>
      limited(6, orders, async (order) => {
        const row: (number | string)[] = [order];
        for (const get of gets(shop)) row.push(await get(order));
        return row;
      }),
    'untimed',
  ],
  [
    'six orders at a time, the three of each together',
    (shop, orders) => limited(6, orders, async (order) => [order, ...(await cellsOf(shop, order))]),
    'untimed',
  ],
  ['four at a time in turn', (shop, orders) => inTurn(orders, stages(shop, orders, [4, 4, 4])), 'untimed'],
  [
    'three at a time in turn',
    (shop, orders) => inTurn(orders, stages(shop, orders, [3, 3, 3])),
    'far-from-limit',
  ],
  ['three at a time together', (shop, orders) => together(shop, orders, [3, 3, 3]), 'untimed'],
  ['two at a time together', (shop, orders) => together(shop, orders, [2, 2, 2]), 'far-from-limit'],
  ['notes in turn, beside the rest', (shop, orders) => together(shop, orders, [6, 6, 1]), 'notes-in-turn'],
  ['seven at a time', (shop, orders) => inTurn(orders, stages(shop, orders, [7, 6, 6])), 'api-overrun'],
  [
    'seven queries at a time',
    (shop, orders) => inTurn(orders, stages(shop, orders, [6, 7, 6])),
    'database-overrun',
  ],
  [
    'a limit around what has started',
    (shop, orders) => {
      const started = orders.map((order) => shop.prices.getAsync(order));
      return inTurn(orders, [
        () => limited(6, orders, (order) => started[order] ?? Promise.resolve('')),
        ...stages(shop, orders, [6, 6, 6]).slice(1),
      ]);
    },
    'api-overrun',
  ],
  [
    'refused, and tried again',
    async (shop, orders) => {
      const stubborn =
        (get: Get): Get =>
        async (order) => {
          for (;;) {
            const answer = await get(order).catch(() => null);
            if (answer !== null) return answer;
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
        };
      return rowsOf(
        orders,
        await Promise.all(gets(shop).map((get) => Promise.all(orders.map(stubborn(get))))),
      );
    },
    'refusals-hidden',
  ],
  [
    'allSettled, whatever it says',
    async (shop, orders) => {
      const settled = await Promise.all(gets(shop).map((get) => Promise.allSettled(orders.map(get))));
      return rowsOf(
        orders,
        settled.map((column) => column.map((one) => (one.status === 'fulfilled' ? one.value : ''))),
      );
    },
    'refusals-hidden',
  ],
  [
    'some of the calls blocking',
    (shop, orders) =>
      limited(6, orders, async (order) => [
        order,
        await shop.prices.getAsync(order),
        shop.customers.get(order),
        await shop.readNoteAsync(order),
      ]),
    'still-synchronous',
  ],
  [
    'prices as they come',
    async (shop, orders) => {
      const prices: string[] = [];
      await limited(6, orders, async (order) => prices.push(await shop.prices.getAsync(order)));
      const others = await Promise.all(
        stages(shop, orders, [6, 6, 6])
          .slice(1)
          .map((column) => column()),
      );
      return rowsOf(orders, [prices, ...others]);
    },
    'rows-misplaced',
  ],
  [
    'nothing returned',
    async (shop, orders) => void (await together(shop, orders, [6, 6, 6])),
    'rows-missing',
  ],
  [
    'rows of another shape',
    async (shop, orders) => (await together(shop, orders, [6, 6, 6])).map((row) => ({ row })),
    'results-differ',
  ],
  [
    'a row twice',
    async (shop, orders) => {
      const rows = await together(shop, orders, [6, 6, 6]);
      return [...rows, rows[0]];
    },
    'results-differ',
  ],
  [
    'made up',
    (_shop, orders) => orders.map((order) => [order, `price ${order}`, `customer ${order}`, `note ${order}`]),
    'less-work',
  ],
])('%s', { timeout: 20_000 }, async (_name, version, messageKey) => {
  const report = async (shop: Shop) => version(shop, await allOrders(shop));
  expect(await toldInTypeScript({ lab, baseline }, 'capstone-refactor', report)).toBe(messageKey);
});

/** Calls once it has one of so many places. */
function atMost(limit: number, get: Get): Get {
  const queue: (() => void)[] = [];
  let free = limit;
  return async (order) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => queue.push(resolve));
    try {
      return await get(order);
    } finally {
      const next = queue.shift();
      if (next) next();
      else free += 1;
    }
  };
}

it('the orders of a page start while the next page is on its way', { timeout: 20_000 }, async () => {
  const report = async (shop: Shop) => {
    const [price = shop.prices.getAsync, customer = price, note = price] = gets(shop).map((get) =>
      atMost(6, get),
    );
    const rows: Promise<unknown>[] = [];
    for (let page: number | null = 0; page !== null; ) {
      const { more, next } = await shop.nextPageAsync(page);
      const row = async (order: number) => [
        order,
        ...(await Promise.all([price(order), customer(order), note(order)])),
      ];
      rows.push(...more.map(row));
      page = next;
    }
    return Promise.all(rows);
  };
  expect(await toldInTypeScript({ lab, baseline }, 'capstone-refactor', report)).toBe('untimed');
});

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
    'still-synchronous',
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
    'thrown',
  ],
  [
    'errors kept as values',
    `prices = await asyncio.gather(*map(shop.prices.get_async, orders), return_exceptions=True)\n${customers}${notes}${rows}`,
    'refusals-hidden',
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
    'thrown',
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
