import type { Span, Task } from '../../../playgrounds/kit/ts/result.ts';
import type { TraceEvent } from '../protocol.ts';

/** Builds the operations of a run from its events, as they come. */
export interface LiveTrace {
  add(events: readonly TraceEvent[]): void;
  /** The operations as far as they are known; what is going on lasts until `nowMs`, ms since the start. */
  tasks(nowMs: number): Task[];
}

/** Events about a task that was never announced are ignored: they come from a worker that is not trusted. */
export function createLiveTrace(): LiveTrace {
  const known = new Map<number, { task: Task; open: Span | null }>();

  function take(event: TraceEvent): void {
    if (event.type === 'task') {
      const { id, label, parent, at } = event;
      known.set(id, {
        task: { id, label, parent, start: at, end: at, state: 'pending', spans: [] },
        open: null,
      });
      return;
    }
    const entry = known.get(event.id);
    if (!entry) return;
    const { task, open } = entry;
    if (open) open.to = event.at;
    task.end = event.at;
    entry.open = null;
    if (event.type === 'end') {
      task.state = event.state;
      return;
    }
    const { state, at, on, line } = event;
    entry.open = { state, from: at, to: at, on, line };
    task.spans.push(entry.open);
  }

  return {
    add: (events) => events.forEach(take),
    tasks: (nowMs) =>
      [...known.values()].map(({ task, open }) => {
        if (!open) return { ...task, spans: [...task.spans] };
        const going = { ...open, to: Math.max(open.from, nowMs) };
        return { ...task, end: going.to, spans: [...task.spans.slice(0, -1), going] };
      }),
  };
}
