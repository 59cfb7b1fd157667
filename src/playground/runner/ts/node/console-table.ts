import { inspect } from 'node-inspect-extracted';
import { displayWidth } from '../../../../../playgrounds/kit/ts/width.ts';

const INDEX = '(index)';
const VALUES = 'Values';

/** The box that `console.table` prints; null for what is no table: a primitive or a function. */
export function table(data: unknown, only?: readonly string[]): string | null {
  if (typeof data !== 'object' || data === null) return null;
  const index = data instanceof Map || data instanceof Set ? '(iteration index)' : INDEX;
  const rows = rowsOf(data);
  const isRow = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null;
  const keys = only ?? [...new Set(rows.flatMap(([, value]) => (isRow(value) ? Object.keys(value) : [])))];
  const hasKey = data instanceof Map;
  const hasValues = rows.some(([, value]) => !isRow(value));
  const head = [index, ...(hasKey ? ['Key'] : []), ...keys, ...(hasValues && !only ? [VALUES] : [])];
  const body = rows.map(([key, value], at) => [
    ...(hasKey ? [String(at), cell(key)] : [String(key)]),
    ...keys.map((name) => (isRow(value) && Object.hasOwn(value, name) ? cell(value[name]) : '')),
    ...(hasValues && !only ? [isRow(value) ? '' : cell(value)] : []),
  ]);
  return draw([head, ...body]);
}

function rowsOf(data: object): (readonly [unknown, unknown])[] {
  if (data instanceof Map) return [...data];
  if (data instanceof Set) return [...data].map((value, index) => [index, value] as const);
  return Object.entries(data);
}

const cell = (value: unknown): string =>
  inspect(value, {
    maxArrayLength: 3,
    breakLength: Number.POSITIVE_INFINITY,
    depth: typeof value === 'object' ? 0 : 2,
  });

function draw(lines: readonly string[][]): string {
  const widths = (lines[0] ?? []).map(
    (_cell, column) => Math.max(...lines.map((line) => displayWidth(line[column] ?? ''))) + 2,
  );
  const rule = (left: string, cross: string, right: string) =>
    left + widths.map((columns) => '─'.repeat(columns)).join(cross) + right;
  const row = (cells: readonly string[]) =>
    `│${cells.map((text, column) => ` ${text}${' '.repeat((widths[column] ?? 0) - displayWidth(text) - 1)}`).join('│')}│`;
  const [head = [], ...body] = lines;
  return [rule('┌', '┬', '┐'), row(head), rule('├', '┼', '┤'), ...body.map(row), rule('└', '┴', '┘')].join(
    '\n',
  );
}
