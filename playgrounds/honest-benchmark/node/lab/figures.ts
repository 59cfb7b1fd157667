import type { Name, Run } from './comparison.ts';

/** What the two versions really come to, by construction. */
export const TRUE_RATIO = 4;
/** How far a sound ratio may lie from it, as a share. */
const BAND = 0.06;
/** Two ratios that lie so close together are the same one, but for the readings of the clock. */
const SAME = 1e-3;

type Pair = Record<Name, readonly number[]>;
type Estimate = (pair: Pair) => number;

const mean = (times: readonly number[]): number => times.reduce((sum, ms) => sum + ms, 0) / times.length;
const least = (times: readonly number[]): number => Math.min(...times);
const at = (place: number) => (times: readonly number[]) => times.at(place) ?? Number.NaN;
function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return mean([sorted[Math.floor(middle)] ?? Number.NaN, sorted[Math.ceil(middle)] ?? Number.NaN]);
}
const ratiosOf = ({ before, after }: Pair): number[] =>
  before.map((ms, at) => ms / (after[at] ?? Number.NaN));
const of =
  (figure: (times: readonly number[]) => number): Estimate =>
  ({ before, after }) =>
    figure(before) / figure(after);

const estimates = {
  median: [of(median), (pair) => median(ratiosOf(pair))],
  mean: [of(mean), (pair) => mean(ratiosOf(pair))],
  best: [of(least), (pair) => Math.max(...ratiosOf(pair))],
  last: [of(at(-1))],
} as const satisfies Record<string, readonly Estimate[]>;
/** Figures that nobody should take. */
const oddities = {
  worst: [of((times) => Math.max(...times))],
  /** As they were recorded, not in order of size. */
  middle: [of((times) => at(Math.floor(times.length / 2))(times))],
} as const satisfies Record<string, readonly Estimate[]>;
const kinds = { ...estimates, ...oddities };
type Kind = keyof typeof kinds;

export const isSound = (ratio: number): boolean => Math.abs(ratio / TRUE_RATIO - 1) <= BAND;

/** Whether a ratio is this kind of figure of these runs, with the first of each version or without. */
export function isMadeBy(kind: Kind, ratio: number, runs: readonly Run[]): boolean {
  return kinds[kind].some((figure) =>
    [runs, withoutFirst(runs)].some((some) => isSame(figure(pairOf(some)), ratio)),
  );
}

/** Whether a ratio is near the true one, or some figure of these runs, also the wrong way round. */
export const isKnown = (ratio: number, runs: readonly Run[]): boolean =>
  [ratio, 1 / ratio].some(
    (one) => isSound(one) || Object.keys(kinds).some((kind) => isMadeBy(kind as Kind, one, runs)),
  );

/** Whether the first run of each version went into the ratio: it is a figure of all the runs, and none of the others. */
export function countsFirst(ratio: number, runs: readonly Run[]): boolean {
  const isOf = (some: readonly Run[], figures: readonly Estimate[]) =>
    figures.some((figure) => isSame(figure(pairOf(some)), ratio));
  return (
    isOf(runs, Object.values(estimates).flat()) && !isOf(withoutFirst(runs), Object.values(kinds).flat())
  );
}

export const withoutFirst = (runs: readonly Run[]): Run[] => runs.filter(({ isFirst }) => !isFirst);

export function pairOf(runs: readonly Run[]): Pair {
  const of = (name: Name) => runs.filter(({ version }) => version === name).map(({ ms }) => ms);
  return { before: of('before'), after: of('after') };
}

/** How far apart in time the runs of the two versions lie: 0 in turn, 1 where all of one come before all of the other. */
export function apart(runs: readonly Run[]): number {
  const places = (name: Name) => runs.flatMap(({ version }, at) => (version === name ? [at] : []));
  const [before, after] = [places('before'), places('after')];
  if (before.length === 0 || after.length === 0) return 0;
  return Math.abs(mean(before) - mean(after)) / ((before.length + after.length) / 2);
}

const isSame = (a: number, b: number): boolean => Math.abs(a / b - 1) < SAME;
