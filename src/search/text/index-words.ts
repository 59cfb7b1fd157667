import { convertHangulToQwerty } from 'es-hangul';
import { hasHangul, wordsOf } from './normalize.ts';
import { withoutParticle } from './particles.ts';
import { isStopWord } from './stop-words.ts';
import { nounOfVerb, verbRoot, verbStem } from './verbs.ts';

/**
 * A word as the index holds it. Korean goes in by its keys (`코루틴` → `zhfnxls`): Pagefind searches by the beginning of
 * words, so this finds by letters and not by whole syllables, and takes a third of the bytes that decomposed Hangul
 * takes there.
 */
export const indexKey = (word: string): string =>
  hasHangul(word) ? convertHangulToQwerty(word).toLowerCase() : word;

/** Pieces of a text that are indexed each for itself: `asyncio.create_task에서` → `asyncio`, `create`, `task`, `에서`. */
export const piecesOf = (text: string): string[] =>
  wordsOf(text).flatMap((word) => word.match(/[가-힣]+|[\p{L}\p{N}]+?(?=[가-힣]|$|[^\p{L}\p{N}])/gu) ?? []);

/** Whether a piece says enough to be looked up: no stop word, no single letter, no number but the status of a failed request. */
export const isTelling = (piece: string): boolean =>
  piece.length >= 2 && !/^(?![45]\d\d$)[\d.]+$/.test(piece) && !isStopWord(piece);

/**
 * The nouns of a text: words that it has on their own and with a particle, or with one that no verb takes, and long
 * words with two particles.
 */
export function nounsIn(pieces: Iterable<string>): ReadonlySet<string> {
  const all = new Set(pieces);
  const nouns = new Set<string>();
  const once = new Set<string>();
  for (const piece of all) {
    if (!hasHangul(piece)) continue;
    for (const stem of withoutParticle(piece)) {
      const isSure = nounOnly.test(piece.slice(stem.length));
      const isTwice = stem.length >= 4 && once.has(stem);
      if (stem.length >= 2 && (isSure || isTwice || all.has(stem))) nouns.add(stem);
      once.add(stem);
    }
  }
  return nouns;
}

const nounOnly = /^(를|에서|에게|으로|까지|부터|처럼|에는|에도|에서는|으로는)$/;

/**
 * What a word of a text is indexed by: its noun, or the letters that all forms of a verb begin with, or an English word
 * as it stands. Null for what says nothing.
 */
export function indexStem(word: string, nouns: ReadonlySet<string>): string | null {
  if (!isTelling(word)) return null;
  if (!hasHangul(word) || nouns.has(word)) return word;
  const noun = withoutParticle(word).find((stem) => nouns.has(stem)) ?? nounOfVerb(word);
  if (noun) return isTelling(noun) ? noun : null;
  // `느린` stays whole: a search for ㄴㅡㄹ finds it by its beginning.
  return (verbStem(word) !== word && verbRoot(word)) || word;
}
