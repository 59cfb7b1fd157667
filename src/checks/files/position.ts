import type { Position } from '../finding.ts';

/** Position of an index of a text. Lines end with LF or CRLF; the one that an index stands on is counted from 1. */
export function positionOf(text: string, index: number): Position {
  const before = text.slice(0, index);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line += 1;
  return { line, column: index - lineStart + 1 };
}

/** Index of a position; the inverse of `positionOf`. */
export function offsetOf(text: string, { line, column }: Position): number {
  let start = 0;
  for (let current = 1; current < line; current += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) break;
    start = end + 1;
  }
  return Math.min(start + column - 1, text.length);
}
