import type { Database, Shop } from '../lab/database.ts';

export function createShop(database: Database): Shop {
  const cache = new Map<string, string>();

  return {
    // 손님 한 명의 요청. 한 명씩 오면 잘 동작합니다. 50명이
    // 한꺼번에 오면 어떻게 됩니까?
    // The request of one visitor. It works for one after
    // another. What if fifty come at once?
    async visit(id) {
      const views = database.views;
      let product = cache.get(id);
      if (product === undefined) {
        product = await database.load(id);
        cache.set(id, product);
        void database.log(id);
      }
      database.views = views + 1;
      return product;
    },

    async close() {},
  };
}
