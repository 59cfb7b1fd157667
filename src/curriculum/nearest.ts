import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a wrong name probably stands for: the nearest by edit distance. `likely` ones win a tie, and win
 * outright when nothing is close, because a name that nobody uses yet is the one that is missed here.
 */
export function nearest(
  name: string,
  candidates: Iterable<string>,
  likely: ReadonlySet<string> = new Set(),
): string | undefined {
  const plain = name.toLowerCase();
  let best: Guess | undefined;
  let bestLikely: Guess | undefined;
  for (const candidate of candidates) {
    const isLikely = likely.has(candidate);
    const least = Math.abs(candidate.length - name.length);
    // A difference in length is a lower bound of the distance: most candidates end here.
    if (best && least >= best.edits && !(isLikely && least < (bestLikely?.edits ?? Number.POSITIVE_INFINITY)))
      continue;
    const edits = distance(plain, candidate.toLowerCase());
    if (!best || edits < best.edits) best = { candidate, edits };
    if (isLikely && (!bestLikely || edits < bestLikely.edits)) bestLikely = { candidate, edits };
  }
  if (!best || !bestLikely) return best?.candidate;
  const isClose = best.edits <= Math.max(1, Math.floor(name.length / 3));
  return bestLikely.edits === best.edits || !isClose ? bestLikely.candidate : best.candidate;
}

interface Guess {
  readonly candidate: string;
  readonly edits: number;
}
