import type { Params, Rule } from '../curriculum/rules/rule.ts';
import type { Text } from '../schemas/text.ts';

/** 1-based; a column counts UTF-16 units, as editors do. A byte-order mark is not counted. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export const topOfFile: Position = { line: 1, column: 1 };

/** A position in a file; the path is as it is shown to the reader. */
export interface Spot extends Position {
  readonly file: string;
}

/** One fault of the content, found at one spot. */
export interface Finding extends Spot {
  readonly rule: Rule;
  readonly params: Readonly<Record<string, string | number | Text>>;
  readonly related: readonly (Spot & { readonly label: string })[];
  /** Faults with the same subject are one fault, seen from several places. */
  readonly subject?: string;
}

/** A finding whose params fit the holes of its rule. */
export function finding<R extends Rule>(
  rule: R,
  file: string,
  { line, column }: Position,
  params: Params<R>,
  more: Partial<Pick<Finding, 'related' | 'subject'>> = {},
): Finding {
  return { rule, file, line, column, params, related: [], ...more };
}

/** By file, line and column. Code points, not a locale's order, so that the output is the same everywhere. */
export function bySpot(a: Spot, b: Spot): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
