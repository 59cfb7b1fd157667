import type { Task, Trace } from '../../../playgrounds/kit/ts/result.ts';

/** One run with its name in the reader's language. */
export interface NamedTrace {
  title: string;
  trace: Trace;
}

/** An event of the Trace Event Format; times in µs. */
type ChromeEvent =
  | { ph: 'M'; name: 'process_name' | 'thread_name'; pid: number; tid: number; args: { name: string } }
  | {
      ph: 'X';
      name: string;
      cat: string;
      pid: number;
      tid: number;
      ts: number;
      dur: number;
      args: Record<string, string | number>;
    };

export interface ChromeTrace {
  displayTimeUnit: 'ms';
  traceEvents: ChromeEvent[];
}

/**
 * Runs as Chrome's trace viewer and Perfetto read them: a process for each run, a thread for each operation.
 * Source: Trace Event Format, "JSON Object Format", complete events.
 */
export function chromeTrace(runs: readonly NamedTrace[]): ChromeTrace {
  const traceEvents = runs.flatMap(({ title, trace }, index) => {
    const pid = index + 1;
    return [
      { ph: 'M', name: 'process_name', pid, tid: 0, args: { name: title } } as const,
      ...trace.tasks.flatMap((task) => taskEvents(task, pid)),
    ];
  });
  return { displayTimeUnit: 'ms', traceEvents };
}

const taskEvents = ({ id, label, spans }: Task, pid: number): ChromeEvent[] => [
  { ph: 'M', name: 'thread_name', pid, tid: id, args: { name: label } },
  ...spans.map(({ state, from, to, on, line }): ChromeEvent => {
    const args = { on, ...(line === null ? {} : { line }) };
    return { ph: 'X', name: state, cat: on, pid, tid: id, ts: micro(from), dur: micro(to - from), args };
  }),
];

const micro = (ms: number): number => Math.round(ms * 1000);
