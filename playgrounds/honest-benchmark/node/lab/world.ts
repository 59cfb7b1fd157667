import type { Backend } from '../../../kit/ts/backend.ts';
import {
  type Benchmark,
  type ClockName,
  type Conditions,
  createComparison,
  type Seen,
  TOTAL,
} from './comparison.ts';
import {
  apart,
  countsFirst,
  isKnown,
  isMadeBy,
  isSound,
  pairOf,
  TRUE_RATIO,
  withoutFirst,
} from './figures.ts';

/** 오전, 오후, 그리고 일을 빼먹는 버전 / Morning, afternoon, and a version that leaves work out */
const comparisons: readonly Conditions[] = [
  { number: 1, coldMs: { before: 36, after: 6 }, phase: 0, skips: false },
  { number: 2, coldMs: { before: 4, after: 34 }, phase: 2, skips: false },
  { number: 3, coldMs: { before: 4, after: 6 }, phase: 0, skips: true },
];

/** What stands for a comparison that was refused. */
const NO_RATIO = -1;

/** What a benchmark returned, and what was seen of it. */
interface Outcome {
  returned: unknown;
  seen: Seen;
}

/** Three comparisons over a simulated backend, and what became of them. */
export function createWorld(backend: Backend) {
  const outcomes: Outcome[] = [];

  async function compare(benchmark: Benchmark): Promise<number> {
    for (const conditions of comparisons) {
      const { before, after, clock, seen } = createComparison(backend, conditions);
      let returned: unknown = null;
      try {
        returned = await benchmark(before, after, clock);
      } catch (error) {
        // To throw is one way to refuse a comparison of different work.
        if (!conditions.skips) throw error;
      }
      outcomes.push({ returned, seen: seen() });
    }
    return TOTAL;
  }

  return { compare, facts: () => factsOf(outcomes) };
}
export type World = ReturnType<typeof createWorld>;

/** Counts of what was done, and the ratios that it led to: the true one where a mistake was not made. */
function factsOf(outcomes: readonly Outcome[]): Record<string, number> {
  const sound = outcomes.slice(0, -1);
  const other = numberOf(outcomes.at(-1)?.returned);
  const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((all, one) => all + count(one), 0);
  const worst = (isSo: (outcome: Outcome & { ratio: number }) => boolean): number => {
    const ratios = sound.flatMap((one) => {
      const ratio = numberOf(one.returned);
      return ratio !== null && isSo({ ...one, ratio }) ? [ratio] : [];
    });
    const [furthest = TRUE_RATIO] = ratios.sort((a, b) => distance(b) - distance(a));
    return Math.round(furthest * 100) / 100;
  };
  const runsOf = ({ seen }: Outcome) => seen.runs.length;
  return {
    left: sum(({ seen }) => seen.unfinished + (seen.together === 1 ? seen.readMeanwhile : 0)),
    together: Math.max(0, ...outcomes.map(({ seen }) => seen.together)),
    byDate: sum(({ seen }) => timedBy('dateNow', seen.runs).length),
    oneEnded: sound.filter(isOneEnded).length,
    unclocked: sound.filter((one) => runsOf(one) > 0 && clockReadings(one) === 0).length,
    refused: sound.filter(({ returned }) => returned === null).length,
    noNumber: sound.filter(({ returned }) => returned !== null && numberOf(returned) === null).length,
    once: worst((one) => runsOf(one) > 0 && runsOf(one) <= 2),
    runs: Math.min(...sound.map(counted)),
    otherWork: other === null ? NO_RATIO : Math.round(Math.abs(other) * 100) / 100,
    first: sound.filter(keepsFirst).length,
    apart: Math.round(Math.max(0, ...sound.map(({ seen }) => apart(soundly(seen)))) * 100) / 100,
    inverse: worst(({ ratio }) => isSound(1 / ratio)),
    mean: worst(({ ratio, seen }) => !isSound(ratio) && isMadeBy('mean', ratio, soundly(seen))),
    best: worst(({ ratio, seen }) => !isSound(ratio) && isPicked(ratio, soundly(seen))),
    unsorted: worst(({ ratio, seen }) => !isSound(ratio) && isMadeBy('middle', ratio, soundly(seen))),
    ratio: worst(() => true),
  };
}

const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** How far a ratio lies from the true one; what is not above zero lies furthest. */
const distance = (ratio: number): number =>
  ratio > 0 ? Math.abs(Math.log(ratio / TRUE_RATIO)) : Number.POSITIVE_INFINITY;

/** Runs that one of the clocks was read right before and right after. */
function timedBy(clock: ClockName, runs: Seen['runs']): Seen['runs'] {
  const isRead = (read: readonly ClockName[]) =>
    read.includes(clock) && (clock === 'performanceNow' || !read.includes('performanceNow'));
  return runs.filter(({ before, after }) => isRead(before) && isRead(after));
}
const soundly = ({ runs }: Seen): Seen['runs'] => timedBy('performanceNow', runs);

const clockReadings = ({ seen }: Outcome): number =>
  seen.readMeanwhile + seen.runs.filter(({ before, after }) => before.length + after.length > 0).length;

/**
 * Whether the right clock was read at one end of the runs alone: never twice between two of them, or not once more when
 * the last had ended. What is a figure of the runs all the same was measured somehow.
 */
function isOneEnded({ returned, seen: { runs } }: Outcome): boolean {
  const ratio = numberOf(returned);
  if (ratio === null || isKnown(ratio, timedBy('performanceNow', runs))) return false;
  const times = (read: readonly ClockName[] = []) =>
    read.filter((clock) => clock === 'performanceNow').length;
  const between = [runs[0]?.before, ...runs.map(({ after }) => after)].map(times);
  const isLastOpen = times(runs.at(-1)?.before) > 0 && between.at(-1) === 0;
  const isRead = between.filter((count) => count > 0).length * 2 > runs.length;
  return isRead && (isLastOpen || between.every((count) => count <= 1));
}

const keepsFirst = ({ returned, seen }: Outcome): boolean => {
  const ratio = numberOf(returned);
  return ratio !== null && seen.runs.length > 2 && countsFirst(ratio, soundly(seen));
};

/** The last runs may be the best ones by chance. */
const isPicked = (ratio: number, runs: Seen['runs']): boolean =>
  isMadeBy('best', ratio, runs) && !isMadeBy('last', ratio, runs);

/** Runs of the version with fewer of them that were timed, and may have gone into the ratio. */
function counted(outcome: Outcome): number {
  const timed = soundly(outcome.seen);
  const { before, after } = pairOf(keepsFirst(outcome) ? timed : withoutFirst(timed));
  return Math.min(before.length, after.length);
}
