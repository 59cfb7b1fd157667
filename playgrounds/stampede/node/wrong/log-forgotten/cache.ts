import type { Database, Shop } from '../../lab/database.ts';

// 불러온 일을 기록하지 않습니다 / Records nothing
export function createShop(database: Database): Shop {
  const cache = new Map<string, Promise<string>>();
  return {
    async visit(id) {
      let loading = cache.get(id);
      if (!loading) {
        loading = database.load(id);
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
