import { expect, it } from 'vitest';
import { report as baseline } from '../../../playgrounds/capstone-refactor/node/baseline.ts';
import { lab } from '../../../playgrounds/capstone-refactor/node/lab/lab.ts';
import type { Shop } from '../../../playgrounds/capstone-refactor/node/lab/shop.ts';
import { toldAs, toldInTypeScript } from './told.ts';

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
  [
    'six waits at a time, of whatever stage',
    async (shop, orders) => {
      const get = atMost(6, (cell) => gets(shop)[cell % 3]?.(Math.floor(cell / 3)) ?? Promise.resolve(''));
      const cells = await Promise.all(Array.from({ length: 3 * orders.length }, (_none, cell) => get(cell)));
      return orders.map((order) => [order, ...cells.slice(3 * order, 3 * order + 3)]);
    },
    'far-from-limit',
  ],
  ['notes in turn, beside the rest', (shop, orders) => together(shop, orders, [6, 6, 1]), 'notes-in-turn'],
  ['seven at a time', (shop, orders) => inTurn(orders, stages(shop, orders, [7, 6, 6])), 'api-overrun'],
  [
    'seven queries at a time',
    (shop, orders) => inTurn(orders, stages(shop, orders, [6, 7, 6])),
    'database-overrun',
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
    'a cell that is forgotten',
    async (shop, orders) =>
      limited(6, orders, async (order) => {
        const [price, customer] = [await shop.prices.getAsync(order), await shop.customers.getAsync(order)];
        await shop.readNoteAsync(order);
        return [order, price, customer, undefined];
      }),
    'cells-empty',
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

const pages = `async function allOrders(shop: any) {
  const orders: number[] = [];
  for (let page: number | null = 0; page !== null; ) {
    const { more, next } = await shop.nextPageAsync(page);
    orders.push(...more);
    page = next;
  }
  return orders;
}
`;
const row =
  '[o, await shop.prices.getAsync(o), await shop.customers.getAsync(o), await shop.readNoteAsync(o)]';

// Refusals that nobody awaits end a program of Node: these run in one of their own.
it.each([
  [
    'forEach',
    `const rows = []; orders.forEach(async (o) => { rows.push(${row}); }); return rows;`,
    'missing-await',
  ],
  [
    'a refusal that is caught, and nothing else',
    `try { return await Promise.all(orders.map(async (o) => ${row})); } catch { return []; }`,
    'refusals-hidden',
  ],
  ['a map that is not awaited', `return orders.map(async (o) => ${row});`, 'missing-await'],
  [
    'a limit around what has started',
    `const started = orders.map((o) => shop.prices.getAsync(o));
  const prices = [];
  for (const one of started) prices.push(await one);
  return prices;`,
    'api-overrun',
  ],
  [
    'an error of their own that nobody awaits',
    "void Promise.reject(new RangeError('mine')); return orders;",
    'unhandled',
  ],
])('in a program of its own: %s', { timeout: 20_000 }, (_name, text, messageKey) => {
  const source = `${pages}export async function report(shop: any) {\n  const orders = await allOrders(shop);\n  ${text}\n}\n`;
  const files = { 'refactor.ts': source };
  const { messageKey: told, message } = toldAs(
    'capstone-refactor',
    'ts',
    { files },
    { program: process.execPath, env: {} },
  );
  expect(told, message.en).toBe(messageKey);
});
