import { beforeEach, describe, expect, it } from 'vitest';
import { EventLoop, type Native } from '../../../src/playground/runner/ts/loop/event-loop.ts';

/** A worker whose clock is turned by hand. Tasks run one at a time; microtasks run between them. */
class FakeNative implements Native {
  nowMs = 0;
  #soon: (() => void)[] = [];
  #later: { atMs: number; callback: () => void }[] = [];

  now(): number {
    return this.nowMs;
  }

  soon(callback: () => void): void {
    this.#soon.push(callback);
  }

  later(callback: () => void, ms: number): () => void {
    const timer = { atMs: this.nowMs + ms, callback };
    this.#later.push(timer);
    return () => {
      this.#later = this.#later.filter((each) => each !== timer);
    };
  }

  /** Runs tasks until there are none, moving the clock on whenever only timers are left. */
  async run(): Promise<void> {
    for (;;) {
      const task = this.#soon.shift() ?? this.#nextTimer();
      if (!task) return;
      task();
      // Microtasks, and microtasks of those.
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    }
  }

  #nextTimer(): (() => void) | undefined {
    const [next] = this.#later.toSorted((a, b) => a.atMs - b.atMs);
    if (!next) return undefined;
    this.#later = this.#later.filter((each) => each !== next);
    this.nowMs = Math.max(this.nowMs, next.atMs);
    return next.callback;
  }
}

let native: FakeNative;
let loop: EventLoop;
let log: string[];
let idleAtMs: number[];
const say = (text: string) => () => void log.push(text);

beforeEach(() => {
  native = new FakeNative();
  log = [];
  idleAtMs = [];
  loop = new EventLoop(native, {
    onError: (error) => void log.push(`error ${(error as Error).message}`),
    onIdle: () => void idleAtMs.push(native.nowMs),
  });
});

describe('order', () => {
  it('runs timers, then finished operations, then immediates', async () => {
    loop.setImmediate(say('immediate'));
    loop.complete(say('operation'));
    loop.timers.add(say('timer'), 1, false);
    native.nowMs = 5;
    await native.run();
    expect(log).toEqual(['timer', 'operation', 'immediate']);
  });

  it('runs ticks after each callback and before its microtasks, and microtasks before the next callback', async () => {
    for (const name of ['a', 'b']) {
      loop.complete(() => {
        log.push(name);
        void Promise.resolve().then(say(`microtask of ${name}`));
        loop.nextTick(say(`tick of ${name}`));
      });
    }
    await native.run();
    expect(log).toEqual(['a', 'tick of a', 'microtask of a', 'b', 'tick of b', 'microtask of b']);
  });

  it('runs ticks that a microtask asked for before the next callback', async () => {
    loop.complete(() => void Promise.resolve().then(() => loop.nextTick(say('tick'))));
    loop.complete(say('next'));
    await native.run();
    expect(log).toEqual(['tick', 'next']);
  });

  it('leaves what is added meanwhile for the next round', async () => {
    loop.setImmediate(() => {
      log.push('immediate');
      loop.setImmediate(say('second immediate'));
      loop.complete(say('operation'));
    });
    await native.run();
    expect(log).toEqual(['immediate', 'operation', 'second immediate']);
  });

  it('runs overdue timers by expiry, those of one delay together', async () => {
    loop.timers.add(say('20'), 20, false);
    loop.timers.add(say('10'), 10, false);
    native.nowMs = 4;
    loop.timers.add(say('10, started at 4'), 10, false);
    loop.timers.add(say('7, started at 4'), 7, false);
    native.nowMs = 100;
    await native.run();
    expect(log).toEqual(['10', '10, started at 4', '7, started at 4', '20']);
  });
});

describe('timers', () => {
  it('are never early, and take a delay that is none for 1 ms', async () => {
    const firedAtMs: number[] = [];
    for (const delay of [0, -5, Number.NaN, 2 ** 40, undefined, '3', 7.9]) {
      loop.timers.add(() => firedAtMs.push(native.nowMs), delay, false);
    }
    await native.run();
    expect(firedAtMs).toEqual([1, 1, 1, 1, 1, 3, 7]);
  });

  it('repeat until they are cleared, also from within', async () => {
    let left = 3;
    const interval = loop.timers.add(
      () => {
        log.push(String(native.nowMs));
        left -= 1;
        if (left === 0) interval.close();
      },
      10,
      true,
    );
    await native.run();
    expect(log).toEqual(['10', '20', '30']);
  });

  it('are found by their number, once it was asked for', () => {
    const timeout = loop.timers.add(say('never'), 10, false);
    expect(loop.timers.find(Number(timeout))).toBe(timeout);
    expect(loop.timers.find(timeout)).toBe(timeout);
    expect(loop.timers.find(12345)).toBeUndefined();
    expect(Number(timeout)).toBe(Number(timeout));
  });

  it('begin anew when refreshed', async () => {
    const timeout = loop.timers.add(() => void log.push(String(native.nowMs)), 10, false);
    loop.timers.add(() => void timeout.refresh(), 6, false);
    await native.run();
    expect(log).toEqual(['16']);
  });
});

describe('end of a program', () => {
  it('is told once nothing is left, a moment later', async () => {
    loop.timers.add(say('timer'), 50, false);
    await native.run();
    expect(idleAtMs).toEqual([70]);
  });

  it('does not wait for what was unreferenced', async () => {
    loop.timers.add(say('never'), 1000, false).unref();
    loop.wake();
    await native.run();
    expect(idleAtMs[0]).toBe(20);
  });

  it('waits for operations that are held, and for those only once', async () => {
    const release = loop.hold();
    loop.wake();
    await native.run();
    expect(idleAtMs).toEqual([]);
    release();
    release();
    await native.run();
    expect(idleAtMs).toHaveLength(1);
    expect(loop.isAlive()).toBe(false);
  });

  it('is put off by what an unfinished promise starts within the grace', async () => {
    loop.wake();
    native.later(() => loop.timers.add(say('timer'), 5, false), 10);
    await native.run();
    expect(log).toEqual(['timer']);
    expect(idleAtMs).toEqual([35]);
  });
});

it('goes on after a callback or a tick that throws', async () => {
  loop.complete(() => {
    loop.nextTick(() => {
      throw new Error('tick');
    });
    loop.nextTick(say('next tick'));
    throw new Error('callback');
  });
  loop.complete(say('next'));
  await native.run();
  expect(log).toEqual(['error callback', 'error tick', 'next tick', 'next']);
});
