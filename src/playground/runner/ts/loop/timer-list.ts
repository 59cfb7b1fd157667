/** A timer's place in its list. Left empty when it is cleared: a list of thousands is not searched. */
export interface Entry<Timer> {
  timeout: Timer | null;
  readonly startedMs: number;
}

/** Timers of one delay in the order in which they were started, which is that of their expiry. */
export class TimerList<Timer extends { hasRef(): boolean }> {
  #entries: Entry<Timer>[] = [];
  #head = 0;

  add(timeout: Timer, startedMs: number): Entry<Timer> {
    const entry: Entry<Timer> = { timeout, startedMs };
    this.#entries.push(entry);
    return entry;
  }

  /** The first that was not cleared. */
  first(): Entry<Timer> | undefined {
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
