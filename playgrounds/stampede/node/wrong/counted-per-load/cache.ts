import type { Database, Shop } from '../../lab/database.ts';

// 불러올 때에만 셉니다 / Counts where something is loaded, and nowhere else
export function createShop(database: Database): Shop {
  const cache = new Map<string, Promise<string>>();
  const logs: Promise<void>[] = [];

  async function load(id: string): Promise<string> {
    const product = await database.load(id);
    logs.push(database.log(id));
    database.views += 1;
    return product;
  }
  return {
    async visit(id) {
      let loading = cache.get(id);
      if (!loading) {
        loading = load(id);
        cache.set(id, loading);
        loading.catch(() => cache.delete(id));
      }
      const product = await loading;
      return product;
    },

    async close() {
      await Promise.all(logs);
    },
  };
}
