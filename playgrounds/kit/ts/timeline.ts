import { pack } from './pack.ts';
import type { Task } from './result.ts';
import { displayWidth, padEnd } from './width.ts';

export interface Group {
  label: string;
  tasks: readonly Task[];
}

/** ASCII only: box and block characters are wide in some Korean terminals and narrow in others. */
export const symbols = { blocked: '#', waiting: '-', running: '=', ready: '.', pending: '~' } as const;

/** A moment to mark. */
type Mark = { atMs: number; label: string } | null;

/** Lanes of all groups on one time axis from 0 ms, of so many columns; every row is equally wide on display. */
export function timeline(groups: readonly Group[], columns: number, mark: Mark): string[] {
  const tasks = groups.flatMap((group) => group.tasks);
  const endMs = Math.max(mark?.atMs ?? 0, ...tasks.map((task) => task.end));
  // A clock may be too coarse to see anything take time.
  const column = (ms: number) => (endMs > 0 ? Math.round((ms / endMs) * columns) : 0);
  const widest = (labels: string[]) => Math.max(0, ...labels.map(displayWidth));
  const groupWidth = widest(groups.map((group) => group.label));
  const rows = groups.map(({ label, tasks }) => ({ label, rows: pack(tasks, extentOf) }));
  const taskWidth = widest(rows.flatMap(({ rows }) => rows.map(labelOf)));
  const row = (group: string, task: string, lane: string) =>
    `${padEnd(group, groupWidth)} ${padEnd(task, taskWidth)} |${padEnd(lane, columns)}|`;

  const lanes = rows.flatMap(({ label, rows }) =>
    rows.map((tasks, index) => row(index === 0 ? label : '', labelOf(tasks), lane(tasks, columns, column))),
  );
  const last = `${Math.round(endMs)} ms`;
  const axis = `${padEnd('0', columns - last.length)}${last}`;
  return [
    ...lanes,
    ...(mark ? [row('', '', flag(column(mark.atMs), mark.label, columns))] : []),
    row('', '', axis),
  ];
}

const extentOf = ({ start, end }: Task) => ({ from: start, to: end });

/** Of operations that share a row, the first and the last. */
function labelOf(tasks: readonly Task[]): string {
  const [first, last] = [tasks[0], tasks.at(-1)];
  return first === last ? (first?.label ?? '') : `${first?.label} .. ${last?.label}`;
}

function lane(tasks: readonly Task[], columns: number, column: (ms: number) => number): string {
  const drawn = new Array<string>(columns).fill(' ');
  for (const { state: end, spans } of tasks) {
    for (const { state, from, to } of spans) {
      // However short and late, an operation stays visible.
      const start = Math.min(column(from), columns - 1);
      drawn.fill(symbols[end === 'pending' ? 'pending' : state], start, Math.max(start + 1, column(to)));
    }
  }
  return drawn.join('');
}

/** `^ label` under its moment, or `label ^` where there is no room to the right. */
function flag(at: number, label: string, columns: number): string {
  const position = Math.min(at, columns - 1);
  const width = displayWidth(label);
  if (position + 2 + width <= columns) return `${' '.repeat(position)}^ ${label}`;
  return `${' '.repeat(Math.max(0, position - width - 1))}${label} ^`;
}
