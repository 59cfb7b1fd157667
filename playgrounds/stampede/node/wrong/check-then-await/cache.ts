import type { Database, Shop } from '../../lab/database.ts';

// 확인과 저장 사이에 await가 있어, 50명이 모두 빈 캐시를 봅니다 / An await lies between check and store: all fifty see an empty cache
export function createShop(database: Database): Shop {
  const cache = new Map<string, string>();
  const logs: Promise<void>[] = [];
  return {
    async visit(id) {
      let product = cache.get(id);
      if (product === undefined) {
        product = await database.load(id);
        cache.set(id, product);
        logs.push(database.log(id));
      }
      database.views += 1;
      return product;
    },
    close: async () => void (await Promise.all(logs)),
  };
}
