import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, test } from 'vitest';
import { createHandler as baseline } from '../../../playgrounds/server-throughput/node/baseline.ts';
import type { Database } from '../../../playgrounds/server-throughput/node/lab/database.ts';
import { lab } from '../../../playgrounds/server-throughput/node/lab/lab.ts';
import type { Handler } from '../../../playgrounds/server-throughput/node/lab/server.ts';
import { findPython } from '../../../src/cli/verify/python.ts';
import { loadLab } from '../../../src/playground/load-lab.ts';
import { python } from '../../support/python-tests.ts';
import { root } from '../playground/fixture.ts';
import { toldAs, toldInPython, toldInTypeScript } from './told.ts';

type CreateHandler = (db: Database) => Handler;
type Find = (id: number) => unknown;

const timeout = 60_000;
const told = (version: CreateHandler): Promise<string> =>
  toldInTypeScript({ lab, baseline }, 'server-throughput', version);

/** A handler that responds with what `find` comes to. */
const responding =
  (createFind: (db: Database) => Find): CreateHandler =>
  (db) => {
    const find = createFind(db);
    return async (request, response) => {
      response.end(JSON.stringify(await find(Number(request.url?.split('/').at(-1)))));
    };
  };

/** Lets in so many at one time. */
function limited(limit: number, find: Find): Find {
  const running = new Set<Promise<unknown>>();
  return async (id) => {
    while (running.size >= limit) await Promise.race(running);
    const one: Promise<unknown> = Promise.resolve(find(id)).finally(() => running.delete(one));
    running.add(one);
    return one;
  };
}

const pooled =
  (max: number) =>
  (db: Database): Find => {
    const pool = db.createPool({ max });
    return async (id) => (await pool.query(db.sql, [id])).rows[0];
  };

it.each<[string, CreateHandler, string]>([
  ['a pool of ten', responding(pooled(10)), 'facts-hold'],
  ['a pool of nine', responding(pooled(9)), 'idle-connections'],
  ['a pool of one', responding(pooled(1)), 'idle-connections'],
  ['a pool of eleven', responding(pooled(11)), 'connections-refused'],
  ['a limit of ten before a pool', responding((db) => limited(10, pooled(10)(db))), 'facts-hold'],
  ['a limit of three before a pool', responding((db) => limited(3, pooled(10)(db))), 'idle-connections'],
  ['one at a time before a pool', responding((db) => limited(1, pooled(10)(db))), 'one-request-at-a-time'],
  [
    'borrowed, and given back after an error as well',
    responding((db) => {
      const pool = db.createPool({ max: db.maxConnections });
      return async (id) => {
        const client = await pool.connect();
        try {
          return (await client.query(db.sql, [id])).rows[0];
        } finally {
          client.release();
        }
      };
    }),
    'facts-hold',
  ],
  [
    'a pool made with the first request',
    responding((db) => {
      let find: Find | undefined;
      return (id) => {
        find ??= pooled(10)(db);
        return find(id);
      };
    }),
    'facts-hold',
  ],
  [
    'ten connections by hand, opened with the server',
    responding((db) => {
      const opening = Promise.all(Array.from({ length: 10 }, () => db.connect()));
      const free = opening.then((all) => [...all]);
      const next = limited(10, async (id) => {
        const connections = await free;
        const connection = connections.pop();
        const { rows } = (await connection?.query(db.sql, [id])) ?? { rows: [] };
        if (connection) connections.push(connection);
        return rows[0];
      });
      return next;
    }),
    'facts-hold',
  ],
  [
    'a connection for each request that stays open',
    responding((db) => async (id) => (await (await db.connect()).query(db.sql, [id])).rows[0]),
    'connection-kept',
  ],
  [
    'one connection, opened with the first request',
    responding((db) => {
      let connecting: ReturnType<Database['connect']> | undefined;
      return async (id) => {
        connecting ??= db.connect();
        return (await (await connecting).query(db.sql, [id])).rows[0];
      };
    }),
    'shared-connection',
  ],
  [
    'a lock around one connection',
    responding((db) => {
      const connecting = db.connect();
      return limited(1, async (id) => (await (await connecting).query(db.sql, [id])).rows[0]);
    }),
    'one-request-at-a-time',
  ],
  [
    'a blocking query in a microtask',
    responding((db) => async (id) => {
      await null;
      return db.querySync(db.sql, [id]).rows[0];
    }),
    'blocking-handler',
  ],
  [
    'a blocking query for one order only',
    responding((db) => {
      const find = pooled(10)(db);
      return (id) => (id === 5 ? db.querySync(db.sql, [id]).rows[0] : find(id));
    }),
    'blocking-handler',
  ],
  [
    'a promise in the response',
    (db) => {
      const find = pooled(10)(db);
      return (request, response) => {
        response.end(JSON.stringify({ order: find(Number(request.url?.split('/').at(-1))) }));
      };
    },
    'answered-early',
  ],
  [
    'an empty response first, the query after it',
    (db) => {
      const find = pooled(10)(db);
      return async (request, response) => {
        response.end('{}');
        await find(Number(request.url?.split('/').at(-1)));
      };
    },
    'answered-early',
  ],
  ['made up', responding(() => (id) => ({ id, item: `item ${id}` })), 'less-work'],
  [
    'whole results in place of rows',
    responding((db) => {
      const pool = db.createPool({ max: 10 });
      return (id) => pool.query(db.sql, [id]);
    }),
    'results-differ',
  ],
  [
    'an error under the rush only',
    responding((db) => {
      const find = pooled(10)(db);
      return async (id) =>
        id === 1 ? find(id) : Promise.resolve(find(id)).then(() => Promise.reject(new Error('mine')));
    }),
    'results-differ',
  ],
  [
    'never an answer',
    (db) => {
      const find = pooled(10)(db);
      return async (request) => void (await find(Number(request.url?.split('/').at(-1))));
    },
    'never-answered',
  ],
  [
    'a pause before the query',
    responding((db) => {
      const find = pooled(10)(db);
      return async (id) => {
        await sleep(1);
        return find(id);
      };
    }),
    'facts-hold',
  ],
])('%s', { timeout }, async (_name, version, messageKey) => {
  expect(await told(version)).toBe(messageKey);
});

it('tells the error of a handler that fails for whoever comes alone', async () => {
  await expect(told(responding(() => () => Promise.reject(new Error('mine'))))).rejects.toThrow('mine');
});

it('says that no handler was returned', async () => {
  await expect(told(() => undefined as never)).rejects.toThrow('createHandler has to return a function');
});

const app = (
  handler: string,
  before = 'pool = db.create_pool(max_size=db.max_connections)',
): string => `import asyncio
from lab.web import FastAPI
def create_app(db):
    app = FastAPI()
    ${before}
    @app.get("/orders/{order_id}")
${handler.replace(/^/gm, '    ')}
    return app
`;

const versions: [string, string, string][] = [
  [
    'a blocking driver in a def handler',
    app('def get_order(order_id: int):\n    return db.query_sync(db.sql, order_id)'),
    'facts-hold',
  ],
  [
    'a borrowed connection',
    app(`async def get_order(order_id: int):
    async with pool.acquire() as connection:
        return await connection.fetchrow(db.sql, order_id)`),
    'facts-hold',
  ],
  [
    'a semaphore of ten around connections of their own',
    app(
      `async def get_order(order_id: int):
    async with limit:
        connection = await db.connect()
        try:
            return await connection.fetchrow(db.sql, order_id)
        finally:
            await connection.close()`,
      'limit = asyncio.Semaphore(10)',
    ),
    'facts-hold',
  ],
  [
    'a task that nobody awaits',
    app(`async def get_order(order_id: int):
    asyncio.create_task(pool.fetchrow(db.sql, order_id))
    return {"id": order_id, "item": f"item {order_id}"}`),
    'answered-early',
  ],
  [
    'a semaphore of two',
    app(
      `async def get_order(order_id: int):
    async with limit:
        return await pool.fetchrow(db.sql, order_id)`,
      'limit, pool = asyncio.Semaphore(2), db.create_pool(max_size=10)',
    ),
    'idle-connections',
  ],
  [
    'one connection lent to all',
    app(
      `async def get_order(order_id: int):
    if not held:
        held.append(asyncio.ensure_future(pool.borrow()))
    return await (await held[0]).fetchrow(db.sql, order_id)`,
      'held, pool = [], db.create_pool(max_size=10)',
    ),
    'shared-connection',
  ],
  [
    'made up',
    app('async def get_order(order_id: int):\n    return {"id": order_id, "item": f"item {order_id}"}'),
    'less-work',
  ],
];

test.skipIf(!python).each(versions)('in Python: %s', { timeout }, (_name, source, messageKey) => {
  expect(toldInPython('server-throughput', source)).toBe(messageKey);
});

const withFastApi = findPython({ modules: ['fastapi', 'uvicorn'] });

describe.skipIf(!withFastApi)('with FastAPI and uvicorn', () => {
  const run = (variant: Parameters<typeof toldAs>[2]) =>
    toldAs('server-throughput', 'py', variant, { program: withFastApi?.path ?? '', env: {} });
  const labels = (variant: Parameters<typeof toldAs>[2]) =>
    run(variant).trace?.tasks.map(({ label }) => label);

  test('they are what answers', { timeout }, () => {
    expect(labels('solution')).toContainEqual(expect.stringMatching(/^health \(FastAPI \d/));
  });

  test('and the look-alike where it is asked for', { timeout }, () => {
    const { trace } = toldAs('server-throughput', 'py', 'solution', {
      program: withFastApi?.path ?? '',
      env: { WEB: 'stdlib' },
    });
    expect(trace?.tasks.map(({ label }) => label)).toContain('health (stdlib)');
  });

  test.each(versions)('%s', { timeout }, (_name, source, messageKey) => {
    const { entry } = loadLab(root, 'server-throughput', 'py').settings;
    expect(run({ files: { [entry]: source } }).messageKey).toBe(messageKey);
  });
});
