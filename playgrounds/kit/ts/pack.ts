/** So many operations have a row each; more of them share rows. */
const MOST_ROWS = 16;

/**
 * Operations in rows, as few as possible, none over another: then the rows are as many as were under way at one time.
 * Where they are few, or most of them overlap, each has its own.
 */
export function pack<T>(operations: readonly T[], extent: (one: T) => { from: number; to: number }): T[][] {
  const alone = operations.map((one) => [one]);
  if (operations.length <= MOST_ROWS) return alone;
  const rows: T[][] = [];
  for (const one of operations.toSorted((a, b) => extent(a).from - extent(b).from)) {
    const free = rows.find((row) => row.every((other) => extent(other).to <= extent(one).from));
    if (free) free.push(one);
    else rows.push([one]);
  }
  // A few rows less are not worth the order that is lost.
  return rows.length * 2 > operations.length ? alone : rows;
}
