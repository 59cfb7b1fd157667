import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

class Pool {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(connections: number) {
    this.free = connections;
  }

  async query() {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((next) => this.waiting.push(next));
    await sleep(200);
    const next = this.waiting.shift();
    if (next) next();
    else this.free += 1;
  }
}

async function inTurn(pool: Pool) {
  for (let i = 0; i < 3; i++) await pool.query();
}

const gathered = (pool: Pool) =>
  Promise.all([pool.query(), pool.query(), pool.query()]);

for (const handler of [inTurn, gathered]) {
  for (const users of [1, 10]) {
    const pool = new Pool(10);
    const start = performance.now();
    await Promise.all(Array.from({ length: users }, () => handler(pool)));
    const elapsed = ((performance.now() - start) / 1000).toFixed(3);
    console.log(`${handler.name}, ${users} user(s): ${elapsed} s`);
  }
}
