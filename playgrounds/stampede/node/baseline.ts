import type { Database, Shop } from './lab/database.ts';

/** 기준선: 손님을 한 명씩 차례로 받습니다 / Baseline: one visitor at a time */
export function createShop(database: Database): Shop {
  const cache = new Map<string, string>();
  let last: Promise<unknown> = Promise.resolve();

  async function serve(id: string): Promise<string> {
    let product = cache.get(id);
    if (product === undefined) {
      product = await database.load(id);
      cache.set(id, product);
      await database.log(id);
    }
    database.views += 1;
    return product;
  }
  return {
    visit(id) {
      const mine = last.then(() => serve(id));
      last = mine.catch(() => {});
      return mine;
    },
    async close() {
      await last;
    },
  };
}
