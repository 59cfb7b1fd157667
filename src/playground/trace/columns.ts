import type { Span } from '../../../playgrounds/kit/ts/result.ts';

/** Where several spans fall into one column, the state that the learner must not overlook is drawn. */
const severity = ['ready', 'waiting', 'running', 'blocked'] as const satisfies readonly Span['state'][];

/** A stretch of one state, in ms. */
export interface Stretch {
  state: Span['state'];
  from: number;
  to: number;
}

/** Any number of spans, overlapping or not, as at most `columns` stretches. Takes time linear in what it draws. */
export function inColumns(spans: readonly Span[], lengthMs: number, columns: number): Stretch[] {
  const columnMs = lengthMs / columns;
  // 0 is empty; 1 and up are states by severity.
  const drawn = new Uint8Array(columns);
  for (const { state, from, to } of spans) {
    const rank = severity.indexOf(state) + 1;
    const first = Math.min(columns - 1, Math.floor(from / columnMs));
    const end = Math.max(first + 1, Math.min(columns, Math.round(to / columnMs)));
    for (let column = first; column < end; column += 1) {
      if ((drawn[column] ?? 0) < rank) drawn[column] = rank;
    }
  }
  const stretches: Stretch[] = [];
  let start = 0;
  for (let column = 1; column <= columns; column += 1) {
    const rank = drawn[start] ?? 0;
    if (column < columns && drawn[column] === rank) continue;
    const state = severity[rank - 1];
    if (state) stretches.push({ state, from: start * columnMs, to: column * columnMs });
    start = column;
  }
  return stretches;
}
