import { orders } from './pages.ts';

/** 보고서의 한 행: 주문, 가격, 고객, 메모 / A row of the report: order, price, customer, note */
export type Row = readonly [order: number, ...cells: (string | undefined)[]];

const expected = orders.map((order) => [order, `price ${order}`, `customer ${order}`, `note ${order}`]);

/**
 * How many rows are missing, how many have a cell without a value, and how many of the right cells stand in another
 * place. What is of another kind is none of these.
 */
export function rowsOf(made: unknown): { missing: number; empty: number; misplaced: number } {
  if (!Array.isArray(made)) return { missing: made == null ? orders.length : 0, empty: 0, misplaced: 0 };
  const missing = Math.max(0, orders.length - made.length);
  const isSame = sorted(made) === sorted(expected);
  const other = expected.filter((row, at) => JSON.stringify(row) !== JSON.stringify(made[at]));
  const empty = made.filter((row) => Array.isArray(row) && [...row].some((cell) => cell == null));
  return { missing, empty: empty.length, misplaced: isSame ? other.length : 0 };
}

const sorted = (rows: readonly unknown[]): string => JSON.stringify(rows.flat().map(String).toSorted());
