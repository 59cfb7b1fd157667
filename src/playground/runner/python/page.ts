import type { TraceEvent } from '../../protocol.ts';
import type { Outbox } from '../ts/outbox.ts';

/** What the worker lends to Python: the twin of `Page` in bootstrap/_waitless/page.py. Times in ms. */
export interface Page {
  park(ms: number): void;
  trace(events: string): void;
}

/** @param block stops the thread for so many ms */
export const createPage = (outbox: Outbox, block: (ms: number) => void): Page => ({
  park(ms) {
    outbox.flush();
    block(ms);
  },
  trace(events) {
    for (const event of JSON.parse(events) as TraceEvent[]) outbox.trace(event);
  },
});
