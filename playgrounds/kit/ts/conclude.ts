import { judge } from './judge.ts';
import type { LabConfig } from './lab.ts';
import type { Measurement, Sample, Side } from './measure.ts';
import { message, named } from './messages.ts';
import type { Conditions } from './part.ts';
import type { CaseResult, RunError, RunResult, Runtime, Trace } from './result.ts';
import { median, roundDown, spread } from './statistics.ts';
import { longestStall } from './waits.ts';

/** The result of a run that was measured: figures, verdict and the trace of the run nearest to the median. */
export function conclude(
  config: LabConfig,
  runtime: Runtime,
  measurement: Measurement,
  conditions: Conditions,
): RunResult {
  const judgement = judge(config, measurement, conditions);
  const { ratio, verdict, checks, messageKey, params } = judgement;
  const { baseline, learner } = measurement.samples;
  return {
    ...header(config, runtime),
    cases: [
      { name: 'baseline', kind: config.baseline, ...figures(baseline, measurement.items) },
      { name: 'learner', kind: 'async', ...figures(learner, measurement.items) },
    ],
    ratio: ratio === null ? null : roundDown(ratio),
    // What is to be predicted is not told before.
    ...(typeof measurement.prediction === 'number' || config.criterion.kind !== 'prediction'
      ? {}
      : { limit: null }),
    checks,
    misconceptions: judgement.misconceptions.map(({ id }) => id),
    ...{ verdict, messageKey, message: message(messageKey, params, config.messages) },
    error: null,
    trace: traceOf('learner', learner),
    baselineTrace: traceOf('baseline', baseline),
  };
}

/** The result of a run that could not be measured. */
export function concludeError(config: LabConfig, runtime: Runtime, error: RunError): RunResult {
  const where = error.file === null ? config.id : [error.file, error.line].filter(Boolean).join(':');
  const key = (error.kind === 'thrown' && named(config.messages, error.message)) || error.kind;
  return {
    ...header(config, runtime),
    ...{ cases: [], ratio: null, checks: [], misconceptions: [], trace: null, baselineTrace: null },
    ...{
      verdict: 'error',
      messageKey: key,
      message: message(key, { where, detail: error.message }, config.messages),
    },
    error,
  };
}

function header(config: LabConfig, runtime: Runtime) {
  const { id: lab, language, version: labVersion, criterion } = config;
  const limit = config.limit?.ratio ?? null;
  return { schema: 'run-result/1', lab, language, runtime, labVersion, limit, criterion } as const;
}

function figures(samples: readonly Sample[], items: number): Omit<CaseResult, 'name' | 'kind'> {
  const times = samples.map(({ ms }) => ms);
  return {
    runs: samples.length,
    samplesMs: times.map(round),
    medianMs: round(median(times)),
    spread: Math.round(spread(times) * 1e4) / 1e4,
    itemsPerSecond: round((items / median(times)) * 1000),
  };
}

function traceOf(side: Side, samples: readonly Sample[]): Trace {
  const middle = median(samples.map(({ ms }) => ms));
  const [nearest] = samples.toSorted((a, b) => Math.abs(a.ms - middle) - Math.abs(b.ms - middle));
  const tasks = (nearest?.observation.tasks ?? []).map((task) => ({
    ...task,
    ...{ start: round(task.start), end: round(task.end) },
    spans: task.spans.map((span) => ({ ...span, from: round(span.from), to: round(span.to) })),
  }));
  return { case: side, stalledMs: round(longestStall(samples)), tasks };
}

/** Hundredths of a ms: finer than any of the clocks behind it. */
const round = (value: number): number => Math.round(value * 100) / 100;
