import { lettersOf, slipsBetween } from '../text/jamo.ts';
import { joined } from '../text/normalize.ts';
import type { Lexicon } from './lexicon-index.ts';

const most = 5;
/** A name may differ in so much of its letters and still be offered. */
const offered = 0.6;

/**
 * Terms whose names look most like the query: what to offer where nothing was found.
 * @param share of the letters that may differ
 */
export function nearestNames(query: string, { names }: Lexicon, loosest = offered): string[] {
  const letters = lettersOf(joined(query));
  const near = names.flatMap((known) => {
    if (!known.concept) return [];
    const limit = Math.floor(Math.max(letters.length, known.letters.length) * loosest);
    const slips = slipsBetween(letters, known.letters, limit);
    const share = slips / Math.max(letters.length, known.letters.length);
    return slips <= limit ? [{ name: known.concept.names[0] ?? known.name, share }] : [];
  });
  return [...new Set(near.sort((a, b) => a.share - b.share).map(({ name }) => name))].slice(0, most);
}
