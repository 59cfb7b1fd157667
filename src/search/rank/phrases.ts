import { piecesOf } from '../text/index-words.ts';
import type { Pieces } from './match.ts';

/** Neighbouring words of a query, stop words and all: `was never awaited` → ` was never`, ` never awaited`. */
export function pairsOf(query: string): string[] {
  const pieces = piecesOf(query);
  return pieces.slice(1).map((piece, at) => ` ${pieces[at]} ${piece}`);
}

/** Share of the pairs that a text has in that order: high where it quotes the message that was pasted. */
export function shareOfPairs(pairs: readonly string[], texts: readonly Pieces[]): number {
  if (pairs.length === 0) return 0;
  return pairs.filter((pair) => texts.some((text) => text.row().includes(pair))).length / pairs.length;
}
