import { remembering } from '../../memo/remembering.ts';
import type { SearchDocument } from '../documents.ts';
import { indexStem, nounsIn, piecesOf } from '../text/index-words.ts';
import { hasHangul } from '../text/normalize.ts';
import { withoutParticle } from '../text/particles.ts';
import { verbStem } from '../text/verbs.ts';

/** What the texts of the course tell about its words. */
export interface Vocabulary {
  /** What a piece of a text is indexed by; null for what nobody searches for. */
  stem(piece: string): string | null;
  /** The noun that a piece is with its particle, or the piece as it stands. */
  noun(piece: string): string;
  /** Whether a stem is worth its bytes where it only stands in running text. */
  isWorth(stem: string): boolean;
}

export function vocabularyOf(documents: readonly SearchDocument[]): Vocabulary {
  const texts = documents.map(({ title, sections }) =>
    [title, ...sections.flatMap(({ heading, text, asked = [] }) => [heading, text, ...asked])].flatMap(
      piecesOf,
    ),
  );
  const nouns = nounsIn(texts.flat());
  const stem = remembering((piece: string) => indexStem(piece, nouns), Number.POSITIVE_INFINITY);
  const counts = new Map<string, number>();
  for (const pieces of texts) {
    for (const one of new Set(pieces.flatMap((piece) => stem(piece) ?? []))) {
      counts.set(one, (counts.get(one) ?? 0) + 1);
    }
  }
  return {
    stem,
    noun: (piece) =>
      nouns.has(piece) ? piece : (withoutParticle(piece).find((one) => nouns.has(one)) ?? piece),
    // Nouns tell what a text is about even where only one has them; a verb or adverb of one text seldom does.
    isWorth: (one) => !hasHangul(one) || nouns.has(one) || looksLikeNoun(one) || (counts.get(one) ?? 0) > 1,
  };
}

/** No particle, no ending: `정규` in `정규 분포` stands alone. */
const looksLikeNoun = (word: string): boolean =>
  /^[가-힣]{2,4}$/.test(word) && verbStem(word) === word && withoutParticle(word).length === 0;
