import type { Span, Task } from '../../../playgrounds/kit/ts/result.ts';

/** One operation on the time axis; all times in ms from the start of its own run. */
export interface Lane {
  label: string;
  /** In order of time; never empty. */
  spans: readonly Span[];
  from: number;
  to: number;
}

export interface TimelineFigures {
  /** From the start of the run to the end of its last span, in ms. */
  makespan: number;
  /** Most operations in progress at one time. */
  peakConcurrency: number;
  /** Sum of all operations over the makespan: 1 when nothing overlaps, 0 when nothing was done. */
  overlap: number;
  /** Longest time for which the event loop stood still, in ms. */
  longestBlock: number;
}

/** Less than this between two blocking calls is no time for the event loop to do anything, in ms. */
const BREATH_MS = 1;

/** The operations of a run as lanes, in the order in which they began. */
export const lanesOf = (tasks: readonly Task[]): Lane[] =>
  tasks.flatMap(({ label, spans }) => {
    const sorted = spans.toSorted((a, b) => a.from - b.from);
    const [first] = sorted;
    return first ? [{ label, spans: sorted, from: first.from, to: last(sorted) }] : [];
  });

/**
 * The figures that a reader compares.
 * @param stalledMs for how long the loop stood still at most without any of the operations blocking it
 */
export function figuresOf(lanes: readonly Lane[], stalledMs = 0): TimelineFigures {
  const makespan = last(lanes);
  const begun = lanes.map(inProgress);
  const busy = begun.reduce((sum, { from, to }) => sum + to - from, 0);
  return {
    makespan,
    peakConcurrency: peak(begun),
    overlap: makespan > 0 ? busy / makespan : 0,
    longestBlock: Math.max(stalledMs, longestBlock(lanes)),
  };
}

/** From when an operation is in progress: while it only stands in a queue it is not. */
function inProgress({ spans, to }: Lane): { from: number; to: number } {
  const [first] = spans;
  return { from: first?.state === 'ready' ? first.to : (first?.from ?? to), to };
}

const last = (parts: readonly { to: number }[]): number =>
  parts.reduce((latest, { to }) => Math.max(latest, to), 0);

function peak(lanes: readonly { from: number; to: number }[]): number {
  // An end at the very time of a start comes first: two that only touch do not overlap.
  const edges = lanes
    .flatMap(({ from, to }) => [
      { at: from, step: 1 },
      { at: to, step: -1 },
    ])
    .sort((a, b) => a.at - b.at || a.step - b.step);
  let current = 0;
  let most = 0;
  for (const { step } of edges) {
    current += step;
    most = Math.max(most, current);
  }
  return most;
}

function longestBlock(lanes: readonly Lane[]): number {
  const blocked = lanes
    .flatMap(({ spans }) => spans.filter(({ state }) => state === 'blocked'))
    .sort((a, b) => a.from - b.from);
  let from = 0;
  let to = Number.NEGATIVE_INFINITY;
  let longest = 0;
  for (const span of blocked) {
    if (span.from > to + BREATH_MS) from = span.from;
    to = Math.max(to, span.to);
    longest = Math.max(longest, to - from);
  }
  return longest;
}
