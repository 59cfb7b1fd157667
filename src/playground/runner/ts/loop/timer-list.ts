import type { Timeout } from './timers.ts';

/** A timer's place in its list. Left empty when it is cleared: a list of thousands is not searched. */
export interface Entry {
  timeout: Timeout | null;
  readonly startedMs: number;
}

/** Timers of one delay in the order in which they were started, which is that of their expiry. */
export class TimerList {
  #entries: Entry[] = [];
  #head = 0;

  add(timeout: Timeout, startedMs: number): Entry {
    const entry = { timeout, startedMs };
    this.#entries.push(entry);
    return entry;
  }

  /** The first that was not cleared. */
  first(): Entry | undefined {
    while (this.#entries[this.#head]?.timeout === null) this.#head += 1;
    // What lies behind is let go of, though not at every step.
    if (this.#head > 1_000 && this.#head * 2 > this.#entries.length) {
      this.#entries = this.#entries.slice(this.#head);
      this.#head = 0;
    }
    return this.#entries[this.#head];
  }

  isEmpty(): boolean {
    return this.first() === undefined;
  }

  /** Whether one of them keeps the program alive. */
  isAlive(): boolean {
    return this.#entries.some(({ timeout }, index) => index >= this.#head && timeout?.hasRef());
  }
}
