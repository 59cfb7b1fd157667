import type { OutputChunk, RunLimits, TraceEvent, WorkerEvent, WorkerOutcome } from '../../protocol.ts';
import { createOutputMeter } from '../output-meter.ts';
import type { Native } from './loop/event-loop.ts';

/** So many messages may go out at once; then output is gathered. */
const BURST = 32;
/** How often gathered output goes out, in ms. */
const INTERVAL_MS = 16;

/** A text that is complete a few microtasks later. What is written after it goes out after it. */
export interface LateText {
  ready: Promise<void>;
  /** The text as far as it is known. */
  soFar(): string;
}

interface LateWrite {
  stream: OutputChunk['stream'];
  text: string | LateText;
  at: number;
}

/** More than these do not wait for each other: a program that prints promises in a loop is not to fill memory. */
const MOST_LATE = 1_000;

export interface OutboxOptions {
  post: (event: WorkerEvent) => void;
  native: Native;
  limits: RunLimits;
  /** Stops the thread for good. */
  park: () => never;
}

/**
 * All that leaves the worker. The first lines go out at once, so that they are seen even if the program then never
 * returns; a flood is gathered and, at the limit, ended.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #meter;
  #late: LateWrite[] = [];
  #chunks: OutputChunk[] = [];
  #trace: TraceEvent[] = [];
  #credit = BURST;
  #creditMs = 0;
  #cancelPost: (() => void) | null = null;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#meter = createOutputMeter(options.limits);
  }

  /** Ms since the program started. */
  now(): number {
    return this.#options.native.now();
  }

  write(stream: OutputChunk['stream'], text: string | LateText): void {
    const write = { stream, text, at: this.now() };
    if (typeof text === 'string' && this.#late.length === 0) {
      this.#take(write, text);
      return;
    }
    this.#late.push(write);
    if (this.#late.length > MOST_LATE) this.#takeLate();
    else if (typeof text !== 'string') void text.ready.then(() => this.#takeLate(text));
  }

  #take({ stream, at }: LateWrite, text: string): void {
    const kept = this.#meter.take(text);
    if (kept !== '') this.#chunks.push({ stream, text: kept, at });
    if (this.#meter.isExceeded()) this.finish({ kind: 'limit', limit: 'output' });
    this.#postWhenAllowed();
  }

  /** Takes what has waited: up to and with a text that is complete, and on to the next that is not; or all. */
  #takeLate(complete?: LateText): void {
    const last = complete ? this.#late.findIndex(({ text }) => text === complete) : this.#late.length - 1;
    const next = this.#late.findIndex(({ text }, index) => index > last && typeof text !== 'string');
    const taken = this.#late.splice(0, next === -1 ? this.#late.length : next);
    for (const write of taken)
      this.#take(write, typeof write.text === 'string' ? write.text : write.text.soFar());
  }

  trace(event: TraceEvent): void {
    this.#trace.push(event);
    this.#postWhenAllowed();
  }

  /** Behind everything written before. */
  send(event: WorkerEvent): void {
    this.flush();
    this.#options.post(event);
  }

  /** Tells how the program ended; nothing of it runs afterwards. */
  finish(outcome: WorkerOutcome): never {
    this.send({ type: 'finished', outcome });
    return this.#options.park();
  }

  /** To be called before the thread stands still: then nothing becomes known any more. */
  flush(): void {
    if (this.#late.length > 0) this.#takeLate();
    this.#post();
  }

  #post(): void {
    this.#cancelPost?.();
    this.#cancelPost = null;
    const [chunks, events] = [this.#chunks, this.#trace];
    this.#chunks = [];
    this.#trace = [];
    if (chunks.length > 0) this.#options.post({ type: 'output', chunks });
    if (events.length > 0) this.#options.post({ type: 'trace', events });
  }

  #postWhenAllowed(): void {
    const now = this.now();
    this.#credit = Math.min(BURST, this.#credit + (now - this.#creditMs) / INTERVAL_MS);
    this.#creditMs = now;
    if (this.#credit >= 1) {
      this.#credit -= 1;
      this.#post();
    } else this.#cancelPost ??= this.#options.native.later(() => this.#post(), INTERVAL_MS);
  }
}
