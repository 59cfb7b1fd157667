import type { Database, Shop } from '../../lab/database.ts';

// 불러오는 동안 빈 자리를 담아 두어, 나중에 온 손님이 그것을 받습니다 / Later visitors get the empty place that is kept meanwhile
export function createShop(database: Database): Shop {
  const cache = new Map<string, string>();
  const logs: Promise<void>[] = [];
  return {
    async visit(id) {
      if (!cache.has(id)) {
        cache.set(id, '');
        try {
          cache.set(id, await database.load(id));
        } catch (error) {
          cache.delete(id);
          throw error;
        }
        logs.push(database.log(id));
      }
      database.views += 1;
      return cache.get(id) ?? '';
    },
    close: async () => void (await Promise.all(logs)),
  };
}
