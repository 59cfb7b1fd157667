import { remembering } from '../../memo/remembering.ts';
import type { Term } from '../../schemas/term.ts';
import type { Locale } from '../../schemas/text.ts';
import type { SearchDocument } from '../documents.ts';
import { type LexiconFile, packTerm } from '../lexicon.ts';
import { isTelling, nounsIn, piecesOf } from '../text/index-words.ts';
import { lettersOf } from '../text/jamo.ts';
import { hasHangul, joined, normalize } from '../text/normalize.ts';
import { isParticle, withoutParticle } from '../text/particles.ts';
import { isStopForm } from '../text/stop-words.ts';
import { nounOfVerb, verbStem } from '../text/verbs.ts';
import { everydayGroups } from './everyday-groups.ts';
import { snakeNamesIn } from './identifiers.ts';

/** So that a course of any size has a lexicon that can be fetched at the first key. */
const most = { words: 500, names: 150, snakeNames: 10, common: 150 };
/** In fewer sections than this a noun is not common. */
const commonFrom = 40;

/** What the planner has to know of the course in one language. */
export function lexiconOf(
  documents: readonly SearchDocument[],
  terms: readonly { readonly id: string; readonly data: Term }[],
  locale: Locale,
): LexiconFile {
  const sections = documents.flatMap((document) => document.sections);
  const pieces = new Set(sections.flatMap(({ text }) => piecesOf(text)));
  const nouns = new Set([...nounsIn(pieces), ...[...pieces].flatMap((piece) => nounOfVerb(piece) ?? [])]);
  const wordOf = remembering((piece: string) => lexiconWord(piece, nouns), Number.POSITIVE_INFINITY);
  const stems = (text: string) => piecesOf(text).flatMap((piece) => wordOf(piece) ?? []);
  const headings = [...documents.map(({ title }) => title), ...sections.map(({ heading }) => heading)];
  const identifiers = sections.flatMap((section) => section.identifiers.map((name) => name.toLowerCase()));
  const snakeNames = sections.flatMap(({ text }) => snakeNamesIn(text));
  const words = new Set([
    ...ranked(headings.flatMap(stems), most.words, 1),
    ...ranked(identifiers, most.names, 2),
    ...ranked(snakeNames, most.snakeNames, 3),
  ]);
  const isCommon = (word: string) => !words.has(word) && (!hasHangul(word) || nouns.has(word));
  const common = ranked(
    sections.flatMap(({ text }) => [...new Set(stems(text).filter(isCommon))]),
    most.common,
    commonFrom,
  );
  const named = terms.map(({ id, data }) => ({ id, ...namesOf(data, locale) }));
  // A term's names are known already.
  const names = new Set(named.flatMap((term) => [...term.names, ...term.aliases]).map(joined));
  return {
    documents: documents.length,
    terms: named.map(packTerm),
    words: [...words]
      .filter((word) => !names.has(joined(word)))
      .sort()
      .join(' '),
    common: common.sort().join(' '),
    everyday: everydayGroups(locale),
  };
}

/** A noun without its particle, or the word as it stands; null for what is no word to look for. */
function lexiconWord(piece: string, nouns: ReadonlySet<string>): string | null {
  if (!isTelling(piece) || isStopForm(piece) || isParticle(piece)) return null;
  if (!hasHangul(piece)) return piece;
  const stems = withoutParticle(piece);
  // `숫자로` may look like a noun because of `숫자로는`.
  const noun = [...stems, piece].find((stem) => stem.length > 1 && nouns.has(stem)) ?? nounOfVerb(piece);
  if (noun) return isTelling(noun) ? noun : null;
  // `멈춘` and `넘길` are forms of a verb: a name would also stand with a particle somewhere.
  const isVerb = verbStem(piece) !== piece || /[ㄴㄹ]$/.test(lettersOf(piece));
  return stems.length === 0 && !isVerb ? piece : null;
}

/** The most frequent, as many as wanted, each at least so many times. */
function ranked(words: readonly string[], most: number, least: number): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([word]) => word);
}

/** Every name of a term, in both languages: a reader of one types the other's. */
function namesOf({ term, synonyms, aliases }: Term, locale: Locale) {
  const seen = new Set<string>();
  const fresh = (name: string) => seen.size < seen.add(normalize(name).replaceAll(' ', '')).size;
  return {
    names: [term[locale], term.ko, term.en, ...synonyms.ko, ...synonyms.en].filter(fresh),
    aliases: [...aliases.ko, ...aliases.en].filter(fresh),
  };
}
