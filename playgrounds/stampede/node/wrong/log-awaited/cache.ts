import type { Database, Shop } from '../../lab/database.ts';

// 손님이 기록까지 기다립니다 / Visitors wait for the record as well
export function createShop(database: Database): Shop {
  const cache = new Map<string, Promise<string>>();

  async function load(id: string): Promise<string> {
    const product = await database.load(id);
    await database.log(id);
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
      return product;
    },
    async close() {},
  };
}
