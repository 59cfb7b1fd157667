/** Quantile by linear interpolation between the closest ranks; `q` from 0 to 1. NaN without values. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = (sorted.length - 1) * q;
  const below = sorted[Math.floor(rank)] ?? Number.NaN;
  const above = sorted[Math.ceil(rank)] ?? Number.NaN;
  return below + (above - below) * (rank - Math.floor(rank));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Interquartile range over median: how far samples disagree, free of the unit. */
export const spread = (values: readonly number[]): number =>
  (quantile(values, 0.75) - quantile(values, 0.25)) / median(values);

/** Two decimals, rounded down: a ratio of 1.996 must not read as the 2 that it has not reached. */
export const roundDown = (ratio: number): number => Math.floor(ratio * 100 + 1e-9) / 100;
