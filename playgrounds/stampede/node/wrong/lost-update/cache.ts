import type { Database, Shop } from '../../lab/database.ts';

// 조회 수를 읽고 나서 기다린 뒤에 씁니다. 그사이에 다른 손님이 쓴 것은 사라집니다.
// Reads the count, waits, then writes: what others wrote meanwhile is lost.
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
      const views = database.views;
      let loading = cache.get(id);
      if (!loading) {
        loading = load(id);
        cache.set(id, loading);
        loading.catch(() => cache.delete(id));
      }
      const product = await loading;
      database.views = views + 1;
      return product;
    },
    close: async () => void (await Promise.all(logs)),
  };
}
