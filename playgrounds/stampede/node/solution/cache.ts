import type { Database, Shop } from '../lab/database.ts';

export function createShop(database: Database): Shop {
  // 값이 아니라 진행 중인 작업을 담습니다
  // Holds the work in progress, not its value
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
        // 실패는 남기지 않습니다
        // A failure is not kept
        loading.catch(() => cache.delete(id));
      }
      const product = await loading;
      // 읽기와 쓰기 사이에 await가 없습니다
      // No await between reading and writing
      database.views += 1;
      return product;
    },

    async close() {
      await Promise.all(logs);
    },
  };
}
