/** So many operations have a row each; more of them share rows. */
const MOST_ROWS = 16;

/**
 * Operations in rows, as few as possible, none over another: then the rows are as many as were under way at one time.
 * Where they are few, or most of them overlap, each has its own.
 */
export function pack<T>(operations: readonly T[], extent: (one: T) => { from: number; to: number }): T[][] {
  const alone = operations.map((one) => [one]);
  if (operations.length <= MOST_ROWS) return alone;
  const rows: { endsAt: number; operations: T[] }[] = [];
  for (const one of operations.toSorted((a, b) => extent(a).from - extent(b).from)) {
    const { from, to } = extent(one);
    const free = rows.find(({ endsAt }) => endsAt <= from);
    if (free) {
      free.operations.push(one);
      free.endsAt = to;
    } else rows.push({ endsAt: to, operations: [one] });
  }
  // A few rows less are not worth the order that is lost.
  return rows.length * 2 > operations.length ? alone : rows.map(({ operations }) => operations);
}
