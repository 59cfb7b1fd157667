import type { OutputChunk, RunLimits, TraceEvent, WorkerEvent, WorkerOutcome } from '../../protocol.ts';
import { createOutputMeter } from '../output-meter.ts';
import type { Native } from './loop/event-loop.ts';

/** So many messages may go out at once; then output is gathered. */
const BURST = 32;
/** How often gathered output goes out, in ms. */
const INTERVAL_MS = 16;

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
  #chunks: OutputChunk[] = [];
  #trace: TraceEvent[] = [];
  #credit = BURST;
  #creditMs = 0;
  #cancelFlush: (() => void) | null = null;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#meter = createOutputMeter(options.limits);
  }

  /** Ms since the program started. */
  now(): number {
    return this.#options.native.now();
  }

  write(stream: OutputChunk['stream'], text: string): void {
    const kept = this.#meter.take(text);
    if (kept !== '') this.#chunks.push({ stream, text: kept, at: this.now() });
    if (this.#meter.isExceeded()) this.finish({ kind: 'limit', limit: 'output' });
    this.#flushWhenAllowed();
  }

  trace(event: TraceEvent): void {
    this.#trace.push(event);
    this.#flushWhenAllowed();
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

  /** To be called before the thread stands still. */
  flush(): void {
    this.#cancelFlush?.();
    this.#cancelFlush = null;
    const [chunks, events] = [this.#chunks, this.#trace];
    this.#chunks = [];
    this.#trace = [];
    if (chunks.length > 0) this.#options.post({ type: 'output', chunks });
    if (events.length > 0) this.#options.post({ type: 'trace', events });
  }

  #flushWhenAllowed(): void {
    const now = this.now();
    this.#credit = Math.min(BURST, this.#credit + (now - this.#creditMs) / INTERVAL_MS);
    this.#creditMs = now;
    if (this.#credit >= 1) {
      this.#credit -= 1;
      this.flush();
    } else this.#cancelFlush ??= this.#options.native.later(() => this.flush(), INTERVAL_MS);
  }
}
