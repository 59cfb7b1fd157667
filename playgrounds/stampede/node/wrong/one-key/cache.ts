import type { Database, Shop } from '../../lab/database.ts';

// 모든 상품이 캐시의 자리 하나를 함께 씁니다 / All products share one place in the cache
export function createShop(database: Database): Shop {
  let loading: Promise<string> | null = null;
  const logs: Promise<void>[] = [];

  return {
    async visit(id) {
      if (loading === null) {
        loading = database.load(id);
        loading.catch(() => {
          loading = null;
        });
        logs.push(database.log(id));
      }
      const product = await loading;
      database.views += 1;
      return product;
    },

    async close() {
      await Promise.all(logs);
    },
  };
}
