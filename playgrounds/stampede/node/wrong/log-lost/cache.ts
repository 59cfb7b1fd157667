import type { Database, Shop } from '../../lab/database.ts';

// 기록을 시작하기만 합니다. 닫을 때 끝나지 않은 것은 잃습니다 / Starts the records; what has not ended at closing is lost
export function createShop(database: Database): Shop {
  const cache = new Map<string, Promise<string>>();

  async function load(id: string): Promise<string> {
    const product = await database.load(id);
    void database.log(id);
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
