import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { remembering } from '../../memo/remembering.ts';
import type { Position } from '../finding.ts';

/** A document with the means to say where its nodes are. */
export interface Parsed {
  readonly document: Document.Parsed;
  position(offset: number): Position;
}

export const parseText = remembering((text: string): Parsed => {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, stringKeys: true });
  const position = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  return { document, position };
});

/**
 * Place of a value, by the way to it; of its key with `key`. Where it is missing, the nearest thing around it.
 */
export function locate(
  { document, position }: Parsed,
  path: readonly (string | number)[],
  { key = false } = {},
): Position {
  for (let length = path.length; length > 0; length -= 1) {
    const way = path.slice(0, length);
    const node = key ? keyOf(document, way) : document.getIn(way, true);
    if (isNode(node) && node.range) return position(node.range[0]);
  }
  return position(document.contents?.range?.[0] ?? 0);
}

function keyOf(document: Document.Parsed, path: readonly (string | number)[]) {
  const map = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(map) ? map.items.find(({ key }) => String(key) === String(path.at(-1))) : undefined;
  return pair?.key;
}
