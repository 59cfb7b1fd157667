import type { Measurement, Sample } from '../../../../playgrounds/kit/ts/measure.ts';
import type { RunError, Span, Task } from '../../../../playgrounds/kit/ts/result.ts';
import type { OutputChunk, TraceEvent, WorkerEvent, WorkerOutcome } from '../../protocol.ts';
import { array, type Guard, literal, nullable, number, object, record, string, union } from './guards.ts';

const chunk: Guard<OutputChunk> = object({ stream: literal('stdout', 'stderr'), text: string, at: number });

const spanState: Guard<Span['state']> = literal('ready', 'running', 'waiting', 'blocked');
const line = nullable(number);

const traceEvent: Guard<TraceEvent> = union(
  object({ type: literal('task'), id: number, parent: number, label: string, at: number }),
  object({ type: literal('state'), id: number, state: spanState, at: number, on: string, line }),
  object({ type: literal('end'), id: number, state: literal('done', 'error', 'cancelled'), at: number }),
);

const span: Guard<Span> = object({ state: spanState, from: number, to: number, on: string, line });
const task: Guard<Task> = object({
  id: number,
  label: string,
  parent: number,
  start: number,
  end: number,
  state: literal('done', 'error', 'cancelled', 'pending'),
  spans: array(span),
});

const sample: Guard<Sample> = object({
  ms: number,
  result: string,
  observation: object({
    calls: number,
    facts: record(number),
    blocked: number,
    peakConcurrency: number,
    unfinished: number,
    stalledMs: number,
    tasks: array(task),
  }),
});

const side = literal('baseline', 'learner');
const measurement: Guard<Measurement> = object({
  items: number,
  prediction: nullable(union(number, string)),
  samples: object({ baseline: array(sample), learner: array(sample) }),
});

const runError: Guard<RunError> = object({
  kind: literal(
    ...(['syntax', 'thrown', 'unhandled', 'forgotten-await', 'nested-loop'] as const),
    ...(['missing-export', 'time-out', 'exited'] as const),
  ),
  message: string,
  file: nullable(string),
  line,
});

const outcome: Guard<WorkerOutcome> = union(
  object({ kind: literal('done'), exitCode: number }),
  object({ kind: literal('error'), error: runError }),
  object({ kind: literal('limit'), limit: literal('memory', 'output') }),
);

const workerEvent: Guard<WorkerEvent> = union(
  object({ type: literal('ready') }),
  object({ type: literal('started') }),
  object({ type: literal('output'), chunks: array(chunk) }),
  object({ type: literal('trace'), events: array(traceEvent) }),
  object({ type: literal('lab-run'), side, run: number, runs: number }),
  object({ type: literal('measured'), measurement }),
  object({ type: literal('finished'), outcome }),
);

/** A message of a worker, whose realm runs learner code; null for whatever is not of the protocol. */
export const parseEvent = (data: unknown): WorkerEvent | null => (workerEvent(data) ? data : null);
