import type { Bar, Drawing } from './drawing.ts';

/** A bar that is drawn at a moment, with what a reader is told about it. */
export interface Shown {
  group: string;
  label: string;
  bar: Bar;
}

/** Every time at which something begins or ends, in ms, sorted: the stops of stepping through a run. */
export function moments({ groups }: Drawing): number[] {
  const edges = groups.flatMap(({ lanes }) =>
    lanes.flatMap(({ bars }) => bars.flatMap(({ from, to }) => [from, to])),
  );
  return [...new Set([0, ...edges])].sort((a, b) => a - b);
}

/** What is going on at `atMs`, in every run; what ends at that moment is over. */
export const shownAt = ({ groups }: Drawing, atMs: number): Shown[] =>
  groups.flatMap(({ title, lanes }) =>
    lanes.flatMap(({ label, bars }) =>
      bars.filter(({ from, to }) => from <= atMs && atMs < to).map((bar) => ({ group: title, label, bar })),
    ),
  );
