import { boundChecks, came, STALLED } from './bounds.ts';
import type { Criterion } from './criterion.ts';
import type { Measurement, Sample } from './measure.ts';
import {
  late,
  longestStall,
  type Misconception,
  type MisconceptionId,
  type Rules,
  recognise,
  unmet,
} from './misconceptions.ts';
import type { Check, Params, Verdict } from './result.ts';
import { median, roundDown, spread } from './statistics.ts';

/** Largest interquartile range over median at which samples may be judged. */
export const ALLOWED_SPREAD = 0.15;
/** How far above the theoretical limit a ratio may lie: timers fire up to 1 ms early. */
const LIMIT_TOLERANCE = 0.1;
/** Share of the limit that a run reaches to confirm what was predicted. */
const CONFIRMING_SHARE = 0.85;
/** Share of the baseline’s longest stall from which on one is the code’s own, however busy the machine. */
const CERTAIN_STALL = 0.4;
/** A target such as 0.8 × 3 is not exactly 2.4 in binary fractions. */
const ROUNDING = 1e-9;

/** Of the misconceptions only these make results wrong, or exceed a bound. */
const spoiling: ReadonlySet<MisconceptionId> = new Set([
  ...(['missing-await', 'promise-in-result', 'completion-order'] as const),
  ...(['race-without-abort', 'over-limit', 'retry-too-early', 'deadline-too-wide'] as const),
  ...(['error-as-success', 'no-retry', 'no-deadline'] as const),
  ...(['too-many-connections', 'one-connection', 'connection-left-open'] as const),
  ...(['called-before-the-thread', 'cached-through-pool'] as const),
]);

/** Of those only these can come from a machine that stood still: a call then misses its deadline. */
const stallable: ReadonlySet<string> = new Set<MisconceptionId>(['deadline-too-wide', 'no-deadline']);

/** How the runs were made. */
export interface Conditions {
  /** Whether the page was hidden at any time: browsers slow its timers. */
  hidden: boolean;
  /** False at a small scale, where waits are too short for a verdict on time. */
  timed: boolean;
}

export interface Judgement {
  ratio: number | null;
  checks: Check[];
  misconceptions: Misconception[];
  verdict: Verdict;
  messageKey: string;
  params: Params;
}

/**
 * The verdict on a measurement. What no clock can excuse comes first: other results, less work, operations that
 * never overlapped. Then whether the samples can be trusted; only then the ratio.
 */
export function judge(rules: Rules, measurement: Measurement, conditions: Conditions): Judgement {
  const { baseline, learner } = measurement.samples;
  const { criterion, limit } = rules;
  const takesClock = needsClock(criterion);
  const times = (samples: readonly Sample[]) => samples.map(({ ms }) => ms);
  const ratio = median(times(baseline)) / median(times(learner));
  const goal = takesClock ? goalOf(criterion, limit?.ratio ?? null) : 0;
  const checks = [resultsEqual(baseline, learner), sameWork(baseline, learner)];
  if (criterion.kind === 'prediction') checks.push(predicted(measurement, rules));
  if (criterion.kind === 'order') checks.push(inOrder(learner));
  const own = unmet(rules, learner);
  checks.push(...own.map(asCheck), ...boundChecks(rules.bounds ?? [], learner));
  const broken = checks.find(({ passed }) => !passed);
  // A hidden tab's timers are slow: then a late beat is not the learner's doing.
  const misconceptions = recognise(rules, measurement).filter(
    ({ id }) => id !== 'blocked-loop' || !conditions.hidden,
  );
  const conclude = (verdict: Verdict, messageKey: string, params: Params): Judgement => ({
    // Over other work, or over waits too short to time, a ratio would say nothing.
    ratio: conditions.timed && takesClock && !broken ? ratio : null,
    checks,
    misconceptions,
    verdict,
    messageKey,
    params,
  });
  const figures = { ratio: roundDown(ratio), goal: roundDown(goal), limit: limit?.ratio ?? '–' };
  const [cause] = misconceptions;
  const fail = () =>
    cause ? conclude('failed', cause.id, cause.params) : conclude('failed', 'below', figures);

  if (broken) {
    const telling = new Set<string>([...spoiling, ...own.map(({ id }) => id)]);
    const reason = broken.id === 'order' ? cause : misconceptions.find(({ id }) => telling.has(id));
    // What a machine that stood still for a while can bring about by itself is not held against anybody.
    const isExcused = !reason || stallable.has(reason.id);
    if (isExcused && stoodStill([...baseline, ...learner])) return conclude('unstable', 'disturbed', {});
    if (reason) return conclude('failed', reason.id, reason.params);
    return conclude('failed', broken.messageKey, broken.params);
  }
  const worst = Math.max(spread(times(baseline)), spread(times(learner)));
  const unstable = () =>
    conclude('unstable', 'unstable', { spread: percent(worst), allowed: percent(ALLOWED_SPREAD) });
  const stalled = misconceptions.find(({ id }) => id === 'blocked-loop');
  // A hidden tab's own timers pause: its heartbeat says nothing.
  if (criterion.kind === 'heartbeat-gap' && conditions.hidden) return conclude('unstable', 'hidden', {});
  if (!takesClock && stalled) {
    // Where the machine takes the processor away, slices that are short enough wait for it too.
    const isLong = longestStall(learner) >= CERTAIN_STALL * longestStall(baseline);
    const isCertain = isLong || worst <= ALLOWED_SPREAD || !conditions.timed;
    return isCertain ? conclude('failed', stalled.id, stalled.params) : unstable();
  }
  if (criterion.kind === 'heartbeat-gap') {
    const params = { ms: Math.round(longestStall(learner)), max: criterion.maxMs };
    return conclude('passed', 'heartbeat-kept', params);
  }
  if (!takesClock) return conclude('passed', criterion.kind === 'order' ? 'in-order' : 'facts-hold', {});
  if (goal > 1 && neverOverlapped(learner)) return fail();
  const wrongLimit = misconceptions.find(({ id }) => id === 'wrong-limit');
  if (wrongLimit) return conclude('failed', wrongLimit.id, wrongLimit.params);
  if (!conditions.timed) return cause ? fail() : conclude('unstable', 'untimed', {});
  if (conditions.hidden) return conclude('unstable', 'hidden', {});
  if (!(worst <= ALLOWED_SPREAD)) return unstable();
  const highest = (limit?.ratio ?? Number.POSITIVE_INFINITY) * (1 + LIMIT_TOLERANCE);
  if (ratio > highest) {
    // What is left out is left out of every run; what others on the machine delay is not in the best of them.
    const best = Math.min(...times(baseline)) / Math.min(...times(learner));
    return best > highest ? conclude('failed', 'suspicious', figures) : conclude('unstable', 'disturbed', {});
  }
  if (!(ratio >= goal - ROUNDING)) return fail();
  return conclude('passed', criterion.kind === 'prediction' ? 'as-predicted' : 'passed', figures);
}

/** Whether a verdict by this criterion compares times: a heartbeat that stops in every run has stopped. */
export const needsClock = ({ kind }: Criterion): boolean =>
  kind !== 'order' && kind !== 'facts' && kind !== 'heartbeat-gap';

/** The ratio that a criterion asks for. Throws where the criterion is not about a ratio. */
export function goalOf(criterion: Criterion, limit: number | null): number {
  switch (criterion.kind) {
    case 'throughput-ratio':
      return criterion.min;
    case 'share-of-limit':
    case 'prediction': {
      const share = criterion.kind === 'prediction' ? CONFIRMING_SHARE : criterion.min;
      if (limit !== null) return share * limit;
      throw new Error(`A lab judged by ${criterion.kind} needs a limit in playground.yaml.`);
    }
    case 'peak-concurrency':
    case 'backend-calls':
    case 'heartbeat-gap':
    case 'order':
    case 'facts':
      throw new Error(`No lab is judged by ${criterion.kind} yet: teach playgrounds/kit/ts/judge.ts.`);
  }
}

function resultsEqual(baseline: readonly Sample[], learner: readonly Sample[]): Check {
  const expected = baseline[0]?.result ?? '';
  const other = [...baseline, ...learner].find(({ result }) => result !== expected);
  const [messageKey, params] = other
    ? (['results-differ', difference(expected, other.result)] as const)
    : (['results-equal', {}] as const);
  return { id: 'results-equal', passed: !other, messageKey, params };
}

/** Of two lists that are equally long, the first items that differ: a long list would be cut off before them. */
function difference(expected: string, actual: string): { expected: string; actual: string } {
  const [wanted, got]: unknown[] = [expected, actual].map((text) => JSON.parse(text || 'null'));
  const lists = Array.isArray(wanted) && Array.isArray(got) && wanted.length === got.length;
  if (!lists || expected.length <= LONGEST_SHOWN) return { expected: clip(expected), actual: clip(actual) };
  const at = wanted.findIndex((item, index) => JSON.stringify(item) !== JSON.stringify(got[index]));
  const shown = (list: unknown[]) => clip(`[${at}] ${JSON.stringify(list[at])}`);
  return { expected: shown(wanted), actual: shown(got) };
}

function sameWork(baseline: readonly Sample[], learner: readonly Sample[]): Check {
  const finished = (samples: readonly Sample[]) =>
    Math.min(...samples.map(({ observation }) => observation.calls - observation.unfinished));
  const [expected, actual] = [finished(baseline), finished(learner)];
  const passed = actual >= expected;
  return {
    id: 'same-work',
    passed,
    messageKey: passed ? 'same-work' : 'less-work',
    params: { expected, actual },
  };
}

/** That it is right is judged when the code is. */
function predicted({ prediction }: Measurement, { entry }: Rules): Check {
  if (typeof prediction === 'number') {
    return { id: 'prediction', passed: true, messageKey: 'prediction', params: { predicted: prediction } };
  }
  const [messageKey, params] =
    prediction === null
      ? (['no-prediction', { where: entry }] as const)
      : (['prediction-no-number', { where: entry, found: clip(prediction) }] as const);
  return { id: 'prediction', passed: false, messageKey, params };
}

const asCheck = ({ id, params }: Misconception): Check => ({ id, passed: false, messageKey: id, params });

function inOrder(samples: readonly Sample[]): Check {
  const passed = samples.every(
    ({ observation }) => observation.unfinished === 0 && late(observation.tasks).length === 0,
  );
  return { id: 'order', passed, messageKey: passed ? 'in-order' : 'out-of-order', params: {} };
}

const neverOverlapped = (samples: readonly Sample[]): boolean =>
  samples.every(({ observation }) => observation.calls > 1 && observation.peakConcurrency === 1);

const stoodStill = (samples: readonly Sample[]): boolean =>
  samples.some(({ observation }) => came(observation, STALLED) > 0);

const percent = (share: number): string => (share * 100).toFixed(0);
const LONGEST_SHOWN = 120;
const clip = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
