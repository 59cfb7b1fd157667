import type { Span, Task } from '../../../playgrounds/kit/ts/result.ts';

export const span = (from: number, to: number, state: Span['state'] = 'waiting'): Span => ({
  ...{ state, from, to },
  ...{ on: 'sleep', line: 7 },
});

/** An operation that is in one state from `from` to `to`, in ms. */
export const task = (id: number, from: number, to: number, state: Span['state'] = 'waiting'): Task => ({
  ...{ id, label: `사용자 ${id}`, parent: 0, start: from, end: to, state: 'done' },
  spans: [span(from, to, state)],
});
