import type { Database, Shop } from '../../lab/database.ts';

// 손님마다 기록합니다 / Records each visit
export function createShop(database: Database): Shop {
  const cache = new Map<string, Promise<string>>();
  const logs: Promise<void>[] = [];

  async function load(id: string): Promise<string> {
    const product = await database.load(id);
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
      database.views += 1;
      logs.push(database.log(id));
      return product;
    },

    async close() {
      await Promise.all(logs);
    },
  };
}
