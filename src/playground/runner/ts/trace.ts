import { lineIn } from '../../../../playgrounds/kit/ts/backend.ts';
import type { TraceEvent } from '../../protocol.ts';

/** Operations that are drawn; a program that starts more is measured all the same. */
const MOST_TASKS = 2_000;

export interface Operation {
  label: string;
  /** What is waited for: `timer`, `fetch`, `fs`, `Atomics.wait`. */
  on: string;
  state: 'waiting' | 'blocked';
}

export type Ending = 'done' | 'error' | 'cancelled';

export interface OperationSpan {
  end(state: Ending): void;
}

export interface Tracer {
  begin(operation: Operation): OperationSpan;
}

const nothing: OperationSpan = { end() {} };

/** For labs, whose backend observes the operations itself. */
export const noTracer: Tracer = { begin: () => nothing };

/**
 * Tells the host when an operation began, on which line, and when it ended.
 * @param entry file whose lines are told
 * @param now ms since the program started
 */
export function createTracer(entry: string, now: () => number, tell: (event: TraceEvent) => void): Tracer {
  let lastId = 0;

  function begin({ label, on, state }: Operation): OperationSpan {
    if (lastId === MOST_TASKS) return nothing;
    lastId += 1;
    const id = lastId;
    const line = lineIn(entry, new Error().stack);
    const at = now();
    tell({ type: 'task', id, parent: 0, label, at });
    tell({ type: 'state', id, state, at, on, line });
    let ended = false;
    return {
      end(state) {
        if (ended) return;
        ended = true;
        tell({ type: 'end', id, state, at: now() });
      },
    };
  }

  return { begin };
}
