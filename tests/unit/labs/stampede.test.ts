import { expect, it } from 'vitest';
import { createShop as baseline } from '../../../playgrounds/stampede/node/baseline.ts';
import type { Database, Shop } from '../../../playgrounds/stampede/node/lab/database.ts';
import { lab } from '../../../playgrounds/stampede/node/lab/lab.ts';
import { toldInTypeScript } from './told.ts';

type Cache = Map<string, Promise<string>>;
interface Parts {
  load?: (database: Database, id: string, logs: Promise<void>[]) => Promise<string>;
  visit?: (
    database: Database,
    cache: Cache,
    load: (id: string) => Promise<string>,
    id: string,
  ) => Promise<string>;
  close?: (logs: Promise<void>[]) => Promise<unknown>;
}

const loadAndLog = async (database: Database, id: string, logs: Promise<void>[]): Promise<string> => {
  const product = await database.load(id);
  logs.push(database.log(id));
  return product;
};
const share = (cache: Cache, load: (id: string) => Promise<string>, id: string): Promise<string> => {
  const known = cache.get(id);
  if (known) return known;
  const loading = load(id);
  cache.set(id, loading);
  loading.catch(() => cache.delete(id));
  return loading;
};

/** A shop that is right but for the given parts. */
const shop =
  ({
    load = loadAndLog,
    visit = async (database, cache, load, id) => {
      const product = await share(cache, load, id);
      database.views += 1;
      return product;
    },
    close = (logs) => Promise.all(logs),
  }: Parts = {}) =>
  (database: Database): Shop => {
    const cache: Cache = new Map();
    const logs: Promise<void>[] = [];
    return {
      visit: (id) => visit(database, cache, (wanted) => load(database, wanted, logs), id),
      close: async () => void (await close(logs)),
    };
  };

it.each<[string, (database: Database) => Shop, string]>([
  ['shared promises', shop(), 'facts-hold'],
  [
    'counted before the wait, in one line',
    shop({
      visit: (database, cache, load, id) => {
        database.views += 1;
        return share(cache, load, id);
      },
    }),
    'facts-hold',
  ],
  [
    'in flight only: nothing is kept once it has ended',
    shop({
      visit: async (database, cache, load, id) => {
        const loading = cache.get(id) ?? load(id).finally(() => cache.delete(id));
        cache.set(id, loading);
        const product = await loading;
        database.views += 1;
        return product;
      },
    }),
    'facts-hold',
  ],
  ['closed with allSettled', shop({ close: (logs) => Promise.allSettled(logs) }), 'facts-hold'],
  [
    'no cache at all',
    shop({
      visit: async (database, _cache, load, id) => {
        const product = await load(id);
        database.views += 1;
        return product;
      },
    }),
    'stampede',
  ],
  [
    'the promise goes into the cache one await too late',
    shop({
      visit: async (database, cache, load, id) => {
        await null;
        if (!cache.has(id)) {
          await null;
          cache.set(id, load(id));
        }
        database.views += 1;
        return (await cache.get(id)) ?? '';
      },
    }),
    'stampede',
  ],
  [
    'cached under one key',
    shop({
      visit: async (database, cache, load, id) => {
        if (!cache.has('one')) cache.set('one', load(id));
        database.views += 1;
        return (await cache.get('one')) ?? '';
      },
    }),
    'not-loaded',
  ],
  [
    'nothing returned',
    shop({
      visit: async (database, cache, load, id) => {
        await share(cache, load, id);
        database.views += 1;
        return String(undefined);
      },
    }),
    'visitors-unanswered',
  ],
  [
    'an error swallowed into the cache',
    shop({
      visit: async (database, cache, load, id) => {
        const loading = cache.get(id) ?? load(id).catch(() => 'unknown');
        cache.set(id, loading);
        database.views += 1;
        return loading;
      },
    }),
    'failure-cached',
  ],
  [
    '+= with an await on its right: read first, written last',
    shop({
      visit: async (database, cache, load, id) => {
        let product = '';
        const one = async () => {
          product = await share(cache, load, id);
          return 1;
        };
        database.views += await one();
        return product;
      },
    }),
    'lost-update',
  ],
  [
    'only those who load are counted',
    shop({
      visit: async (database, cache, load, id) => {
        if (!cache.has(id)) database.views += 1;
        return share(cache, load, id);
      },
    }),
    'visits-uncounted',
  ],
  [
    'the record first, then the product',
    shop({
      load: async (database, id) => {
        await database.log(id);
        return database.load(id);
      },
      close: async () => {},
    }),
    'log-in-the-way',
  ],
  ['nothing recorded', shop({ load: (database, id) => database.load(id) }), 'nothing-logged'],
  ['closed without waiting', shop({ close: async () => {} }), 'background-lost'],
  ['the first record alone is waited for', shop({ close: (logs) => Promise.race(logs) }), 'background-lost'],
])('%s', async (_name, version, messageKey) => {
  expect(await toldInTypeScript({ lab, baseline }, 'stampede', version, { scale: 0.2 })).toBe(messageKey);
});
