import { type Entry, TimerList } from './timer-list.ts';

/** Node's greatest delay; whatever is longer, or no number, becomes 1. In ms. */
const LONGEST_MS = 2 ** 31 - 1;

/** What `setTimeout` and `setInterval` return, as in Node. */
export class Timeout {
  /** Its place in the queue; null while it does not run: it has fired, or was cleared. */
  entry: Entry<Timeout> | null = null;
  /** Whether it goes on after it has fired: an interval that was not cleared. */
  repeats: boolean;
  readonly delayMs: number;
  readonly callback: () => void;
  readonly #queue: TimerQueue;
  #ref = true;

  constructor(queue: TimerQueue, callback: () => void, delay: unknown, repeats: boolean) {
    const wanted = Number(delay);
    this.delayMs = wanted >= 1 && wanted <= LONGEST_MS ? Math.trunc(wanted) : 1;
    this.#queue = queue;
    this.callback = callback;
    this.repeats = repeats;
  }

  /** Keeps the program alive while it waits, which is the rule. */
  ref(): this {
    this.#ref = true;
    return this;
  }

  unref(): this {
    this.#ref = false;
    this.#queue.changed();
    return this;
  }

  hasRef(): boolean {
    return this.#ref;
  }

  /** Starts the delay anew. */
  refresh(): this {
    this.#queue.start(this);
    return this;
  }

  close(): this {
    this.#queue.clear(this);
    return this;
  }

  [Symbol.toPrimitive](): number {
    return this.#queue.numberOf(this);
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/**
 * Timers as Node keeps them: a list for each delay. The list whose first timer is due earliest goes first, and all
 * of it that is due runs before the next list.
 */
export class TimerQueue {
  /** To be called when what the loop waits for may have changed. */
  readonly changed: () => void;
  readonly #now: () => number;
  readonly #lists = new Map<number, TimerList<Timeout>>();
  /** Only of those whose number was asked for. */
  readonly #numbered = new Map<number, Timeout>();
  #lastNumber = 0;

  /** @param now in whole ms */
  constructor(now: () => number, changed: () => void) {
    this.#now = now;
    this.changed = changed;
  }

  add(callback: () => void, delay: unknown, repeats: boolean): Timeout {
    const timeout = new Timeout(this, callback, delay, repeats);
    this.start(timeout);
    return timeout;
  }

  start(timeout: Timeout): void {
    this.#unlink(timeout);
    const list = this.#lists.get(timeout.delayMs) ?? new TimerList<Timeout>();
    this.#lists.set(timeout.delayMs, list);
    timeout.entry = list.add(timeout, this.#now());
    this.changed();
  }

  clear(timeout: Timeout): void {
    timeout.repeats = false;
    this.#unlink(timeout);
    this.changed();
  }

  numberOf(timeout: Timeout): number {
    for (const [number, known] of this.#numbered) if (known === timeout) return number;
    this.#lastNumber += 1;
    this.#numbered.set(this.#lastNumber, timeout);
    return this.#lastNumber;
  }

  /** By what `setTimeout` returned, or by the number that stands for it. */
  find(handle: unknown): Timeout | undefined {
    return handle instanceof Timeout ? handle : this.#numbered.get(Number(handle));
  }

  /** Takes the next timer that is due at `timeMs` out of the queue. `previous`: the one before it, in the same go. */
  takeDue(timeMs: number, previous: Timeout | undefined): Timeout | undefined {
    const sameList = previous && this.#lists.get(previous.delayMs)?.first()?.timeout;
    const next = sameList && expiryMs(sameList) <= timeMs ? sameList : this.#earliest();
    if (!next || expiryMs(next) > timeMs) return undefined;
    this.#unlink(next);
    return next;
  }

  /** When the next timer is due, in ms; null without timers. */
  nextExpiryMs(): number | null {
    const earliest = this.#earliest();
    return earliest ? expiryMs(earliest) : null;
  }

  /** Whether a timer keeps the program alive. */
  isAlive(): boolean {
    return [...this.#lists.values()].some((list) => list.isAlive());
  }

  #unlink(timeout: Timeout): void {
    if (timeout.entry) timeout.entry.timeout = null;
    timeout.entry = null;
    if (this.#lists.get(timeout.delayMs)?.isEmpty()) this.#lists.delete(timeout.delayMs);
  }

  #earliest(): Timeout | undefined {
    let earliest: Timeout | undefined;
    for (const list of this.#lists.values()) {
      const first = list.first()?.timeout;
      if (first && (!earliest || expiryMs(first) < expiryMs(earliest))) earliest = first;
    }
    return earliest;
  }
}

const expiryMs = ({ entry, delayMs }: Timeout): number => (entry?.startedMs ?? 0) + delayMs;
