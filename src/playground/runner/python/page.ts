import type { Side } from '../../../../playgrounds/kit/ts/measure.ts';
import type { TraceEvent } from '../../protocol.ts';
import type { Outbox } from '../ts/outbox.ts';

/** What the worker lends to Python: the twin of `Page` in bootstrap/_waitless/page.py. Times in ms, data as JSON. */
export interface Page {
  park(ms: number): void;
  trace(events: string): void;
  lab_run(side: Side, run: number, runs: number): void;
  measured(measurement: string): void;
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
  lab_run: (side, run, runs) => outbox.send({ type: 'lab-run', side, run, runs }),
  measured: (measurement) => outbox.send({ type: 'measured', measurement: JSON.parse(measurement) }),
});
