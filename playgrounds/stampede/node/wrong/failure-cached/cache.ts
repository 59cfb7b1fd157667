import type { Database, Shop } from '../../lab/database.ts';

// 실패한 작업도 캐시에 남아, 다시 와도 같은 오류를 받습니다 / The failed work stays: whoever comes again gets the same error
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
      const loading = cache.get(id) ?? load(id);
      cache.set(id, loading);
      const product = await loading;
      database.views += 1;
      return product;
    },
    close: async () => void (await Promise.all(logs)),
  };
}
