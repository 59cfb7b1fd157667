import type { Database, Shop } from '../../lab/database.ts';

// 올 때와 갈 때 한 번씩 셉니다 / Counts visitors when they come, and again when they go
export function createShop(database: Database): Shop {
  const cache = new Map<string, Promise<string>>();
  const logs: Promise<void>[] = [];

  async function load(id: string): Promise<string> {
    const product = await database.load(id);
    logs.push(database.log(id));
    return product;
  }
  return {
    async visit(id) {
      database.views += 1;
      let loading = cache.get(id);
      if (!loading) {
        loading = load(id);
        cache.set(id, loading);
        loading.catch(() => cache.delete(id));
      }
      const product = await loading;
      database.views += 1;
      return product;
    },

    async close() {
      await Promise.all(logs);
    },
  };
}
