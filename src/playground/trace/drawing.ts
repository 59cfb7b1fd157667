import { pack } from '../../../playgrounds/kit/ts/pack.ts';
import type { Span, Task } from '../../../playgrounds/kit/ts/result.ts';
import { ticks } from './axis.ts';
import { inColumns } from './columns.ts';
import { figuresOf, type Lane, lanesOf, type TimelineFigures } from './timeline.ts';

export interface TimelineGroup {
  title: string;
  tasks: readonly Task[];
  /** Longest time for which the loop stood still without any of the tasks blocking it, in ms. */
  stalledMs?: number;
}

/** Runs to be compared, one above the other on one time axis. */
export interface TimelineInput {
  groups: readonly TimelineGroup[];
  /** Shortest possible makespan in ms: a mark across the last group. */
  limitMs: number | null;
  /** How many times as wide as the page it is drawn: a long run shows more detail. */
  zoom?: number;
}

/** What is drawn. The page's own HTML and the script that draws a learner's run both start from this. */
export interface Drawing {
  /** Length of the axis in ms: a little more than the longest run. */
  lengthMs: number;
  /** Times written at the axis, in ms. */
  ticks: readonly number[];
  groups: readonly DrawnGroup[];
  limitMs: number | null;
}

export interface DrawnGroup extends TimelineFigures {
  title: string;
  lanes: readonly DrawnLane[];
}

export interface DrawnLane {
  label: string;
  /** Operations in this lane: more than one where there are too many for a lane each. */
  operations: number;
  bars: readonly Bar[];
}

/** Times in ms. `on` and `line` are null where a bar stands for several spans. */
export interface Bar {
  state: Span['state'];
  from: number;
  to: number;
  on: string | null;
  line: number | null;
}

/** Lanes that a group may have before neighbours share them. */
const MOST_LANES = 40;
/** Columns of a page's width: spans that are finer than one are drawn together. */
const COLUMNS = 600;
/** The last tick stands clear of the right edge, where its label would be cut. */
const LAST_TICK = 0.94;

/** Pure; 10,000 spans take a few ms. */
export function draw({ groups, limitMs, zoom = 1 }: TimelineInput): Drawing {
  const runs = groups.map(({ title, tasks, stalledMs }) => {
    const lanes = lanesOf(tasks);
    return { title, lanes, figures: figuresOf(lanes, stalledMs) };
  });
  const lengthMs = Math.max(limitMs ?? 0, ...runs.map(({ figures }) => figures.makespan)) * 1.02;
  const columns = Math.round(COLUMNS * zoom);
  return {
    lengthMs,
    ticks: ticks(lengthMs, zoom).filter((at) => at <= lengthMs * LAST_TICK),
    groups: runs.map(({ title, lanes, figures }) => ({
      ...{ title, ...figures },
      lanes: shared(lanes).map((together) => drawLane(together, lengthMs, columns)),
    })),
    limitMs,
  };
}

/** Position on the axis as a percentage, in hundredths. */
export const percent = (ms: number, lengthMs: number): number =>
  lengthMs > 0 ? Math.round((ms / lengthMs) * 10_000) / 100 : 0;

/** Many operations share lanes, side by side; where that is not enough, neighbours are drawn over each other. */
function shared(lanes: readonly Lane[]): Lane[][] {
  const rows = pack(lanes, (lane) => lane);
  const size = Math.ceil(rows.length / MOST_LANES);
  return Array.from({ length: Math.ceil(rows.length / Math.max(1, size)) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size).flat(),
  );
}

function drawLane(lanes: readonly Lane[], lengthMs: number, columns: number): DrawnLane {
  const [first, last] = [lanes[0], lanes.at(-1)];
  const spans = lanes.flatMap((lane) => lane.spans);
  const label = first === last ? (first?.label ?? '') : `${first?.label} … ${last?.label}`;
  const isFine = lanes.length > 1 || spans.length > columns / 4;
  const bars = isFine
    ? inColumns(spans, lengthMs, columns).map((stretch) => ({ ...stretch, on: null, line: null }))
    : spans;
  return { label, operations: lanes.length, bars };
}
