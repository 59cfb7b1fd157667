import type { Database, Shop } from '../../lab/database.ts';

// 자물쇠 하나로 모든 손님을 줄 세웁니다 / One lock makes all visitors queue
export function createShop(database: Database): Shop {
  const cache = new Map<string, string>();
  const logs: Promise<void>[] = [];
  let last: Promise<unknown> = Promise.resolve();

  async function serve(id: string): Promise<string> {
    let product = cache.get(id);
    if (product === undefined) {
      product = await database.load(id);
      cache.set(id, product);
      logs.push(database.log(id));
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
    close: async () => void (await Promise.all(logs)),
  };
}
