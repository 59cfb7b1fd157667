/** So many operations have a row each; more of them share rows. */
const MOST_ROWS = 16;

/**
 * Operations in rows, as few as possible, none over another: then the rows are as many as were under way at one time.
 * Where they are few, each has its own.
 */
export function pack<T>(operations: readonly T[], extent: (one: T) => { from: number; to: number }): T[][] {
  if (operations.length <= MOST_ROWS) return operations.map((one) => [one]);
  const rows: { endsAt: number; operations: T[] }[] = [];
  for (const one of operations.toSorted((a, b) => extent(a).from - extent(b).from)) {
    const { from, to } = extent(one);
    const free = rows.find(({ endsAt }) => endsAt <= from);
    if (free) {
      free.operations.push(one);
      free.endsAt = to;
    } else rows.push({ endsAt: to, operations: [one] });
  }
  return rows.map(({ operations }) => operations);
}
