import type { Observation } from './backend.ts';
import { isWork, peakOfWork } from './bounds.ts';
import { canonical, countPromises } from './canonical.ts';
import type { LabConfig } from './lab.ts';
import type { Measurement, Sample } from './measure.ts';
import type { Params, Task } from './result.ts';
import { laterServiceRecognisers, serviceRecognisers, stuckOnOne } from './service-misconceptions.ts';

/** What a run is judged by. */
export type Rules = Pick<
  LabConfig,
  'criterion' | 'bounds' | 'limit' | 'misconceptions' | 'expectations' | 'entry'
>;

type Recogniser = (seen: Observation, result: string, baseline: Sample | undefined) => number;

/** By how much a prediction may miss the limit, as a share of it: 2.67 is said for 8 ÷ 3. */
const PREDICTION_TOLERANCE = 0.01;
/** A loop that stands still for less is no matter of the learner's code, in ms: a busy machine alone makes up to 10. */
const STALL_MS = 40;
/** How many times as long as in the baseline a loop stands still if it is the learner's doing. */
const STALL_FACTOR = 3;

/** Of two operations that end so close together, either may be collected first, in ms. */
const TIE_MS = 15;

/**
 * How many times each misconception shows in one run. Seen from outside – counts, overlap, order – and never
 * read from the source, so that renaming or reformatting does not deceive it. The first found is the first told.
 */
const recognisers = {
  ...serviceRecognisers,
  /** Started but not awaited: the version returned before its operations did. */
  'missing-await': (seen, result, baseline) =>
    isComplete(seen, baseline) ? 0 : Math.max(seen.unfinished, countPromises(result)),
  /** Waited for, and yet returned as promises in place of what they hold. */
  'promise-in-result': (seen, result, baseline) => (isComplete(seen, baseline) ? countPromises(result) : 0),
  /** Collected as they ended, although they were asked for in another order. */
  'completion-order': ({ tasks }, result, baseline) => {
    const isSo = result !== baseline?.result && isByEnd(tasks, result, baseline);
    return isSo && result !== answers(tasks, baseline) ? tasks.length : 0;
  },
  ...laterServiceRecognisers,
  /** A blocking call stays blocking inside an async function, Promise.all or not: the two look the same. */
  'blocking-in-async': (seen) => seen.blocked,
  /** Each wait began after the one before had ended. */
  'await-in-loop': (seen) => {
    const calls = seen.calls - seen.tasks.filter((task) => !isWork(task)).length;
    return isClean(seen) && calls > 1 && peakOfWork(seen) === 1 && stuckOnOne(seen) === 0 ? calls : 0;
  },
  /** Some overlapped; these began only after another had ended. */
  'partly-overlapped': (seen) => (isClean(seen) && seen.peakConcurrency > 1 ? late(seen.tasks).length : 0),
} as const satisfies Record<string, Recogniser>;

export type MisconceptionId = keyof typeof recognisers | 'blocked-loop' | 'wrong-limit';
const recognised = Object.keys(recognisers) as (keyof typeof recognisers)[];
export const misconceptionIds: readonly MisconceptionId[] = [...recognised, 'blocked-loop', 'wrong-limit'];

export interface Misconception {
  id: string;
  params: Params;
}

/**
 * Those of the lab that the learner’s runs show, in the order in which the lab names them. `where` tells the
 * learner’s file and line.
 */
export function recognise(rules: Rules, { samples, prediction }: Measurement): Misconception[] {
  const found = recognised.flatMap((id): Misconception[] => {
    const recogniser: Recogniser = recognisers[id];
    const counts = samples.learner.map((run) => recogniser(run.observation, run.result, samples.baseline[0]));
    const count = Math.max(...counts);
    if (count === 0 || !rules.misconceptions.includes(id)) return [];
    const tasks = samples.learner[counts.indexOf(count)]?.observation.tasks ?? [];
    const spans = (id === 'partly-overlapped' ? late(tasks) : tasks).flatMap((task) => task.spans);
    const fitting = spans.filter(({ state }) => id !== 'blocking-in-async' || state === 'blocked');
    // What a pool does by itself has no line of the learner’s.
    const span = fitting.find(({ line }) => line !== null);
    return [{ id, params: { count, where: span?.line ? `${rules.entry}:${span.line}` : rules.entry } }];
  });
  const all = [
    ...found,
    ...blockedLoop(rules, samples),
    ...wrongLimit(rules, prediction),
    ...unmet(rules, samples.learner),
  ];
  const rank = ({ id }: Misconception) => rules.misconceptions.indexOf(id);
  return all.sort((a, b) => rank(a) - rank(b));
}

/** For how long the loop stands still at most, in ms: of the run in which the machine disturbed least. */
export const longestStall = (samples: readonly Sample[]): number =>
  Math.min(...samples.map(({ observation }) => observation.stalledMs));

/** Expectations of the lab about its world that a run did not meet, each with the fact that is furthest from it. */
export function unmet({ expectations = [], entry }: Rules, learner: readonly Sample[]): Misconception[] {
  return expectations.flatMap(({ misconception, fact, min = Number.NEGATIVE_INFINITY, max }) => {
    const values = learner.map(({ observation }) => observation.facts[fact] ?? Number.NaN);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    if (least >= min && most <= (max ?? Number.POSITIVE_INFINITY)) return [];
    const isShort = least < min;
    const params = { actual: isShort ? least : most, expected: isShort ? min : (max ?? '–'), where: entry };
    return [{ id: misconception, params }];
  });
}

/** The learner's own code kept the loop: in every run, so that nothing else of the machine is taken for it. */
function blockedLoop(rules: Rules, { baseline, learner }: Measurement['samples']) {
  const { criterion, misconceptions, entry } = rules;
  const ms = longestStall(learner);
  const usual = longestStall(baseline);
  const isOwn =
    criterion.kind === 'heartbeat-gap' ? ms > criterion.maxMs : ms >= STALL_MS && ms >= STALL_FACTOR * usual;
  if (!isOwn || !misconceptions.includes('blocked-loop')) return [];
  return [{ id: 'blocked-loop', params: { ms: Math.round(ms), where: entry } }];
}

function wrongLimit(
  { criterion, limit, entry }: Rules,
  prediction: Measurement['prediction'],
): Misconception[] {
  if (criterion.kind !== 'prediction' || !limit || typeof prediction !== 'number') return [];
  if (Math.abs(prediction - limit.ratio) <= PREDICTION_TOLERANCE * limit.ratio) return [];
  return [{ id: 'wrong-limit', params: { predicted: Math.round(prediction * 100) / 100, where: entry } }];
}

/** Operations that began only after another had ended. */
export function late(tasks: readonly Task[]): Task[] {
  const firstEnd = Math.min(...tasks.map(({ end }) => end));
  return tasks.filter(({ start }) => start >= firstEnd);
}

/** Whether the items of a result are those of the baseline, in the order in which their operations ended. */
function isByEnd(tasks: readonly Task[], result: string, baseline: Sample | undefined): boolean {
  const ends = new Map(tasks.toSorted((a, b) => a.end - b.end).map(({ label, end }) => [label, end]));
  const endOf = new Map(labelled(baseline).map(([label, item]) => [canonical(item), ends.get(label)]));
  const items: unknown = JSON.parse(result);
  if (!Array.isArray(items) || items.length !== endOf.size) return false;
  const order = items.map((item) => endOf.get(canonical(item)) ?? Number.NaN);
  const isPermutation = new Set(items.map(canonical)).size === endOf.size;
  return isPermutation && order.every((end, index) => index === 0 || end >= (order[index - 1] ?? 0) - TIE_MS);
}

/** The baseline’s items in the order of other operations. */
function answers(tasks: readonly Task[], baseline: Sample | undefined): string {
  const items = new Map(labelled(baseline));
  const known = new Set(tasks.map(({ label }) => label).filter((label) => items.has(label)));
  return canonical([...known].map((label) => items.get(label)));
}

/** The items of the baseline’s result with the labels of their operations; none where they are not as many. */
function labelled(baseline: Sample | undefined): [label: string, item: unknown][] {
  const labels = [...new Set(baseline?.observation.tasks.filter(isWork).map(({ label }) => label))];
  const items: unknown = JSON.parse(baseline?.result ?? 'null');
  if (!Array.isArray(items) || items.length !== labels.length) return [];
  return labels.map((label, index) => [label, items[index]]);
}

const isComplete = ({ calls, unfinished }: Observation, baseline: Sample | undefined): boolean =>
  unfinished === 0 && calls >= (baseline?.observation.calls ?? 0);

const isClean = ({ blocked, unfinished }: Observation): boolean => blocked + unfinished === 0;
