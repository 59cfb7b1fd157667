import { expect, it, test } from 'vitest';
import { findOrders as baseline } from '../../../playgrounds/db-pool/node/baseline.ts';
import type { Database } from '../../../playgrounds/db-pool/node/lab/database.ts';
import { lab } from '../../../playgrounds/db-pool/node/lab/lab.ts';
import { python } from '../../support/python-tests.ts';
import { toldInPython, toldInTypeScript } from './told.ts';

type FindOrders = (db: Database, ids: readonly number[]) => unknown;

const told = (version: FindOrders): Promise<string> =>
  toldInTypeScript({ lab, baseline }, 'db-pool', version);

/** Uses a pool of that size, and closes it. */
async function withPool<T>(db: Database, max: number, use: (one: (id: number) => Promise<unknown>) => T) {
  const pool = db.createPool({ max });
  try {
    return await use(async (id) => (await pool.query(db.sql, [id])).rows[0]);
  } finally {
    await pool.end();
  }
}

it.each<[string, FindOrders, string]>([
  ['a pool of two', (db, ids) => withPool(db, 2, (one) => Promise.all(ids.map(one))), 'too-narrow'],
  ['a pool of six', (db, ids) => withPool(db, 6, (one) => Promise.all(ids.map(one))), 'too-many-connections'],
  [
    'five connections by hand',
    async (db, ids) => {
      const connections = await Promise.all([1, 2, 3, 4, 5].map(() => db.connect()));
      const results = await Promise.all(ids.map((id, at) => connections[at % 5]?.query(db.sql, [id])));
      await Promise.all(connections.map((connection) => connection.end()));
      return results.map((result) => result?.rows[0]);
    },
    'untimed',
  ],
  [
    'five connections by hand, one not closed',
    async (db, ids) => {
      const connections = await Promise.all([1, 2, 3, 4, 5].map(() => db.connect()));
      const results = await Promise.all(ids.map((id, at) => connections[at % 5]?.query(db.sql, [id])));
      await Promise.all(connections.slice(1).map((connection) => connection.end()));
      return results.map((result) => result?.rows[0]);
    },
    'connection-left-open',
  ],
  [
    'one connection, one query after another',
    async (db, ids) => {
      const connection = await db.connect();
      const orders = [];
      for (const id of ids) orders.push((await connection.query(db.sql, [id])).rows[0]);
      await connection.end();
      return orders;
    },
    'await-in-loop',
  ],
  [
    'a connection for each query, one after another',
    async (db, ids) => {
      const orders = [];
      for (const id of ids) {
        const connection = await db.connect();
        orders.push((await connection.query(db.sql, [id])).rows[0]);
        await connection.end();
      }
      return orders;
    },
    'await-in-loop',
  ],
  [
    'a pool for each query',
    (db, ids) => Promise.all(ids.map((id) => withPool(db, 5, (one) => one(id)))),
    'too-many-connections',
  ],
  [
    'whole results in place of rows',
    async (db, ids) => {
      const pool = db.createPool({ max: 5 });
      const results = await Promise.all(ids.map((id) => pool.query(db.sql, [id])));
      await pool.end();
      return results;
    },
    'results-differ',
  ],
  [
    'the pool closed before the queries have ended',
    (db, ids) => {
      const pool = db.createPool({ max: 5 });
      const orders = ids.map(async (id) => (await pool.query(db.sql, [id])).rows[0]);
      void pool.end();
      return Promise.race([Promise.all(orders), orders[0]]);
    },
    'pool-closed-early',
  ],
  [
    'a query started and forgotten',
    (db, ids) =>
      withPool(db, 5, (one) => {
        const orders = Promise.all(ids.map(one));
        return orders.then((found) => {
          void one(1);
          return found;
        });
      }),
    'called-again',
  ],
  ['made up', async (_db, ids) => ids.map((id) => ({ id, item: `item ${id}` })), 'less-work'],
  [
    'half of it',
    (db, ids) => withPool(db, 5, (one) => Promise.all(ids.slice(10).map(one))),
    'results-differ',
  ],
])('%s', { timeout: 20_000 }, async (_name, version, messageKey) => {
  expect(await told(version)).toBe(messageKey);
});

const body = (text: string): string =>
  `import asyncio\nasync def find_orders(db, ids):\n${text.replace(/^/gm, '    ')}`;

test.skipIf(!python).each([
  [
    'connections lent by hand',
    `async with db.create_pool(max_size=5) as pool:
    async def one(i):
        async with pool.acquire() as connection:
            return await connection.fetchrow(db.sql, i)
    return await asyncio.gather(*map(one, ids))`,
    'untimed',
  ],
  [
    'a connection for each query, in a task group that cancels the others',
    `async def one(i):
    connection = await db.connect()
    try:
        return await connection.fetchrow(db.sql, i)
    finally:
        await connection.close()
async with asyncio.TaskGroup() as group:
    tasks = [group.create_task(one(i)) for i in ids]
return [task.result() for task in tasks]`,
    'too-many-connections',
  ],
  [
    'one connection, in a task group',
    `connection = await db.connect()
try:
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(connection.fetchrow(db.sql, i)) for i in ids]
finally:
    await connection.close()
return [task.result() for task in tasks]`,
    'one-connection',
  ],
  [
    'a lock around one connection',
    `connection, lock = await db.connect(), asyncio.Lock()
async def one(i):
    async with lock:
        return await connection.fetchrow(db.sql, i)
orders = await asyncio.gather(*map(one, ids))
await connection.close()
return orders`,
    'await-in-loop',
  ],
  [
    'one connection lent to all',
    `async with db.create_pool(max_size=5) as pool, pool.acquire() as connection:
    return await asyncio.gather(*(connection.fetchrow(db.sql, i) for i in ids))`,
    'one-connection',
  ],
  [
    'a pool of six',
    `async with db.create_pool(max_size=6) as pool:
    return await asyncio.gather(*(pool.fetchrow(db.sql, i) for i in ids))`,
    'too-many-connections',
  ],
  [
    'errors kept as results',
    `connection = await db.connect()
orders = await asyncio.gather(*(connection.fetchrow(db.sql, i) for i in ids), return_exceptions=True)
await connection.close()
return orders`,
    'one-connection',
  ],
  [
    'a task group',
    `async with db.create_pool(max_size=5) as pool:
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(pool.fetchrow(db.sql, i)) for i in ids]
    return [task.result() for task in tasks]`,
    'untimed',
  ],
  [
    'gather without await',
    `async with db.create_pool(max_size=5) as pool:
    return asyncio.gather(*(pool.fetchrow(db.sql, i) for i in ids))`,
    'missing-await',
  ],
  ['made up', 'return [{"id": i, "item": f"item {i}"} for i in ids]', 'less-work'],
])('in Python: %s', { timeout: 30_000 }, (_name, text, messageKey) => {
  expect(toldInPython('db-pool', body(text))).toBe(messageKey);
});
