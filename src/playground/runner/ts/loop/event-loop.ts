import { TimerQueue } from './timers.ts';

type Callback = () => void;

/** What the loop needs of the worker that it runs in. */
export interface Native {
  /** Monotonic, in ms. */
  now(): number;
  /** Calls back in a task of its own, as soon as can be. */
  soon(callback: Callback): void;
  /** Calls back after `ms`; returns what cancels it. */
  later(callback: Callback, ms: number): Callback;
}

export interface LoopEvents {
  /** A callback threw. */
  onError: (error: unknown) => void;
  /** Nothing is left that could call back. */
  onIdle: () => void;
}

/** Promises of the browser itself (streams, digests) settle without the loop: they get this long. In ms. */
const GRACE_MS = 20;

export class Immediate {
  callback: Callback | null;
  readonly #changed: Callback;
  #ref = true;

  constructor(callback: Callback, changed: Callback) {
    this.callback = callback;
    this.#changed = changed;
  }

  ref(): this {
    this.#ref = true;
    return this;
  }

  unref(): this {
    this.#ref = false;
    this.#changed();
    return this;
  }

  hasRef(): boolean {
    return this.#ref;
  }

  [Symbol.dispose](): void {
    this.callback = null;
  }
}

/**
 * Node's event loop on top of a worker's. Phases: timers, finished operations (poll), `setImmediate` (check).
 * Each callback is a task of its own; after it come the `process.nextTick` queue and then, by the browser, the
 * microtasks.
 */
export class EventLoop {
  readonly timers: TimerQueue;
  readonly #native: Native;
  readonly #events: LoopEvents;
  readonly #phases = this.#iterations();
  #ticks: Callback[] = [];
  #finished: Callback[] = [];
  #immediates: Immediate[] = [];
  #pending = 0;
  #state: 'scheduled' | 'running' | 'asleep' = 'asleep';
  #cancelSleep: Callback = () => {};

  constructor(native: Native, events: LoopEvents) {
    this.#native = native;
    this.#events = events;
    this.timers = new TimerQueue(
      () => this.#wholeMs(),
      () => this.wake(),
    );
  }

  nextTick(callback: Callback): void {
    this.#ticks.push(callback);
    this.wake();
  }

  setImmediate(callback: Callback): Immediate {
    const immediate = new Immediate(callback, () => this.wake());
    this.#immediates.push(immediate);
    this.wake();
    return immediate;
  }

  /** Keeps the program alive until the function that it returns is called. */
  hold(): Callback {
    this.#pending += 1;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.#pending -= 1;
      this.wake();
    };
  }

  /** Calls back in the poll phase, as a finished operation does. The program is kept alive until then. */
  complete(callback: Callback): void {
    this.#finished.push(callback);
    this.wake();
  }

  /** Looks anew at what there is to do. */
  wake(): void {
    if (this.#state !== 'asleep') return;
    this.#cancelSleep();
    this.#schedule();
  }

  #schedule(): void {
    this.#state = 'scheduled';
    this.#native.soon(() => this.#turn());
  }

  /** One callback, or the ticks that microtasks asked for since. */
  #turn(): void {
    this.#state = 'running';
    if (this.#ticks.length > 0) this.#runTicks();
    else if (this.#phases.next().value === 'nothing to do') {
      this.#sleep();
      return;
    }
    this.#schedule();
  }

  *#iterations(): Generator<'ran a callback' | 'nothing to do', never> {
    for (;;) {
      const timeMs = this.#wholeMs();
      let timeout = this.timers.takeDue(timeMs, undefined);
      while (timeout) {
        this.#run(timeout.callback);
        if (timeout.repeats && timeout.entry === null) this.timers.start(timeout);
        yield 'ran a callback';
        timeout = this.timers.takeDue(timeMs, timeout);
      }
      // What is added meanwhile waits for the next iteration.
      const finished = this.#finished;
      this.#finished = [];
      for (const callback of finished) {
        this.#run(callback);
        yield 'ran a callback';
      }
      const immediates = this.#immediates;
      this.#immediates = [];
      for (const immediate of immediates) {
        if (!immediate.callback) continue;
        this.#run(immediate.callback);
        yield 'ran a callback';
      }
      if (!this.#hasWork()) yield 'nothing to do';
    }
  }

  #run(callback: Callback): void {
    try {
      callback();
    } catch (error) {
      this.#events.onError(error);
    }
    this.#runTicks();
  }

  #runTicks(): void {
    for (let tick = this.#ticks.shift(); tick; tick = this.#ticks.shift()) {
      try {
        tick();
      } catch (error) {
        this.#events.onError(error);
      }
    }
  }

  #wholeMs(): number {
    return Math.floor(this.#native.now());
  }

  #hasWork(): boolean {
    const expiryMs = this.timers.nextExpiryMs();
    return (
      this.#finished.length > 0 ||
      this.#immediates.length > 0 ||
      (expiryMs !== null && expiryMs <= this.#wholeMs())
    );
  }

  /** Whether anything is left that keeps the program going. */
  isAlive(): boolean {
    return (
      this.#pending > 0 || this.timers.isAlive() || this.#immediates.some((immediate) => immediate.hasRef())
    );
  }

  /** Until the next timer, or until something is added. */
  #sleep(): void {
    this.#state = 'asleep';
    if (!this.isAlive()) {
      this.#cancelSleep = this.#native.later(() => this.#events.onIdle(), GRACE_MS);
      return;
    }
    const expiryMs = this.timers.nextExpiryMs();
    this.#cancelSleep =
      expiryMs === null ? () => {} : this.#native.later(() => this.wake(), expiryMs - this.#native.now());
  }
}
