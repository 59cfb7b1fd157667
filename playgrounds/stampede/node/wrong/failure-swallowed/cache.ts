import type { Database, Shop } from '../../lab/database.ts';

// 오류를 삼키고 빈 이름을 돌려줍니다 / Swallows the error, and returns an empty name
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
      let loading = cache.get(id);
      if (!loading) {
        loading = load(id);
        cache.set(id, loading);
      }
      try {
        const product = await loading;
        database.views += 1;
        return product;
      } catch {
        cache.delete(id);
        return '';
      }
    },

    async close() {
      await Promise.all(logs);
    },
  };
}
