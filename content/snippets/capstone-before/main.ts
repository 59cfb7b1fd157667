import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

// The outside world, simulated. Leave it as it is.

function block(ms: number) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

class Service {
  private now = 0;
  private readonly name: string;
  private readonly most: number;

  constructor(name: string, most: number) {
    this.name = name;
    this.most = most;
  }

  get(order: number) {
    block(20);
    return `${this.name} ${order}`;
  }

  async getAsync(order: number) {
    this.now += 1;
    try {
      if (this.now > this.most) throw new Error(`more than ${this.most} at once`);
      await sleep(20);
      return `${this.name} ${order}`;
    } finally {
      this.now -= 1;
    }
  }
}

// An HTTP API that takes 6 requests at once, and a database with 6 connections.
export const prices = new Service('price', 6);
export const customers = new Service('customer', 6);

// A slow disk. Node reads four files at once; the others queue.
export function readNote(order: number) {
  block(20);
  return `note ${order}`;
}

const readers = Array.from({ length: 4 }, () => Promise.resolve());
export async function readNoteAsync(order: number) {
  const reader = (readers.shift() ?? Promise.resolve()).then(() => sleep(20));
  readers.push(reader);
  await reader;
  return `note ${order}`;
}

const sixFrom = (page: number) =>
  Array.from({ length: 6 }, (_, index) => page * 6 + index);

// Each page tells whether there is another.
export function nextPage(page: number) {
  block(40);
  return { more: sixFrom(page), next: page < 3 ? page + 1 : null };
}

export async function nextPageAsync(page: number) {
  await sleep(40);
  return { more: sixFrom(page), next: page < 3 ? page + 1 : null };
}

// The program. This is what you rewrite.

export function report() {
  const orders: number[] = [];
  for (let page: number | null = 0; page !== null; ) {
    const { more, next } = nextPage(page);
    orders.push(...more);
    page = next;
  }
  const priced = orders.map((order) => prices.get(order));
  const bought = orders.map((order) => customers.get(order));
  const noted = orders.map(readNote);
  return orders.map((order, i) => [order, priced[i], bought[i], noted[i]]);
}

if (process.argv[1] === import.meta.filename) {
  const start = performance.now();
  const rows = report();
  console.log(
    `${rows.length} rows in ${((performance.now() - start) / 1000).toFixed(3)} s`,
  );
  console.log('last:', ...(rows.at(-1) ?? []));
}
