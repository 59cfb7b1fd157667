import type { Span, Trace } from '../../../playgrounds/kit/ts/result.ts';

/** One operation on the time axis; all times in ms from the start of its own run. */
export interface Lane {
  label: string;
  spans: readonly Span[];
  from: number;
  to: number;
}

export interface TimelineGroup {
  lanes: readonly Lane[];
  /** From the start of the run to the end of its last span, in ms. */
  makespan: number;
  /** Most operations in progress at one time. */
  peakConcurrency: number;
  /** Sum of all spans over the makespan: 1 when nothing overlaps. */
  overlap: number;
}

/** A trace as lanes, with the figures that a reader compares. Pure. */
export function timelineGroup(trace: Trace): TimelineGroup {
  const lanes = trace.tasks
    .filter((task) => task.spans.length > 0)
    .map(({ label, spans }) => ({
      label,
      spans,
      from: Math.min(...spans.map((span) => span.from)),
      to: Math.max(...spans.map((span) => span.to)),
    }));
  const makespan = Math.max(0, ...lanes.map((lane) => lane.to));
  const busy = lanes.reduce((sum, lane) => sum + lane.to - lane.from, 0);
  return { lanes, makespan, peakConcurrency: peak(lanes), overlap: makespan ? busy / makespan : 0 };
}

function peak(lanes: readonly Lane[]): number {
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

/** Round steps for an axis of `length` ms: 3–6 of them, in 1, 2 or 5 times a power of ten. */
export function ticks(length: number): number[] {
  if (length <= 0) return [0];
  const rough = length / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? power * 10;
  const found: number[] = [];
  for (let at = 0; at <= length * 1.001; at += step) found.push(at);
  return found;
}
