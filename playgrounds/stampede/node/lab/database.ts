import type { Backend } from '../../../kit/ts/backend.ts';

/** 상품을 담은 느린 데이터베이스 / A slow database of products */
export interface Database {
  /** 조회 수. 읽고 쓰는 데 시간이 걸리지 않습니다 / Count of visits; reading and writing it takes no time */
  views: number;
  /** 상품을 찾습니다: 100 ms. 없거나 실패하면 거부합니다 / Finds a product: 100 ms. Rejects where it fails */
  load(id: string): Promise<string>;
  /** 불러온 일을 기록합니다: 250 ms. 손님이 기다릴 일은 아닙니다 / Records a load: 250 ms, not for a visitor to wait for */
  log(id: string): Promise<void>;
}

/** 학습자가 만드는 것 / What the learner makes */
export interface Shop {
  /** 손님 한 명의 요청 / The request of one visitor */
  visit(id: string): Promise<string>;
  /** 가게를 닫습니다. 뒤에서 하던 일이 없어야 합니다 / Closes the shop; nothing may be left in the background */
  close(): Promise<void>;
}

class ConnectionLost extends Error {}

export const VISITORS = 50;
const LOAD_MS = 100;
const LOG_MS = 250;
const products: Readonly<Record<string, string>> = { book: '책 / book', pen: '펜 / pen', lamp: '등 / lamp' };

/** The database over a simulated backend, with what it has counted. */
export function createWorld(backend: Backend) {
  const facts = {
    ...{ unanswered: 0, loads: 0, together: 0, lampLoads: 0, hidden: 0 },
    ...{ counted: 0, views: 0, waitedForLog: 0 },
  };
  const views = { now: 0, written: 0 };
  const logs = { begun: 0, done: 0 };
  let loading = 0;

  const database: Database = {
    get views() {
      return views.now;
    },
    set views(count) {
      views.now = count;
      views.written += 1;
    },
    async load(id) {
      const product = products[id];
      if (product === undefined) throw new RangeError(`상품 없음 / no product ${id}`);
      if (id === 'lamp') facts.lampLoads += 1;
      else facts.loads += 1;
      // The first time the lamp is asked for, the connection breaks.
      const broken = id === 'lamp' && facts.lampLoads === 1;
      const fails = broken ? { fails: new ConnectionLost('연결이 끊김 / connection lost') } : {};
      loading += 1;
      facts.together = Math.max(facts.together, loading);
      try {
        return await backend.wait({
          label: `load ${id}`,
          on: 'load',
          ms: LOAD_MS,
          answer: product,
          ...fails,
        });
      } finally {
        loading -= 1;
      }
    },
    async log(id) {
      logs.begun += 1;
      await backend.wait({ label: `log ${id}`, on: 'log', ms: LOG_MS, answer: null });
      logs.done += 1;
    },
  };

  /** What nobody awaits is judged by what the visitors got, not as an error that nobody caught. */
  function letFailuresBe(): void {
    const look = (reason: unknown) => {
      if (!(reason instanceof ConnectionLost)) throw reason;
    };
    process.on('unhandledRejection', look);
    backend.afterwards(() => process.off('unhandledRejection', look));
  }

  /** Fifty visitors at once, then one whose product cannot be loaded at first; then the shop closes. */
  async function openShop(createShop: (database: Database) => unknown): Promise<unknown> {
    letFailuresBe();
    const shop = createShop(database) as Shop;
    const wanted = Array.from({ length: VISITORS }, (_none, index) => (index % 2 === 0 ? 'book' : 'pen'));
    const errors: unknown[] = [];
    const answers = await Promise.all(
      wanted.map((id) =>
        outcomeOf(
          () => shop.visit(id),
          (error) => errors.push(error),
        ),
      ),
    );
    // 아무도 답을 받지 못하면 캐시가 아니라 코드의 오류입니다 / Where nobody gets anything, the code is broken, not the cache
    if (errors.length === VISITORS) throw errors[0];
    facts.unanswered = answers.filter((answer, index) => answer !== products[wanted[index] ?? '']).length;
    facts.counted = views.written;
    facts.views = views.now;
    facts.waitedForLog = logs.done;
    facts.hidden = 1;
    const broken = await outcomeOf(
      () => shop.visit('lamp'),
      () => (facts.hidden = 0),
    );
    const again = await outcomeOf(() => shop.visit('lamp'));
    await shop.close();
    return { answers: [...new Set(answers)], broken, again };
  }

  return { openShop, facts: () => ({ ...facts, logs: logs.begun, lost: logs.begun - logs.done }) };
}
export type World = ReturnType<typeof createWorld>;

const outcomeOf = async (visit: () => unknown, hasFailed?: (error: unknown) => void): Promise<unknown> => {
  try {
    return await visit();
  } catch (error) {
    hasFailed?.(error);
    return `${error}`;
  }
};
