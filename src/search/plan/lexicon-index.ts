import { type LexiconFile, unpackTerm } from '../lexicon.ts';
import { initialsOf, lettersOf } from '../text/jamo.ts';
import { hasHangul, joined, wordsOf } from '../text/normalize.ts';
import { type Everyday, readEveryday } from './everyday-words.ts';

/** A glossary term with everything that people call it; the first name is the one that the page's language uses. */
export interface Concept {
  readonly id: string;
  readonly names: readonly string[];
}

/** A word of the course that somebody may have meant. */
export interface KnownName {
  readonly name: string;
  readonly joined: string;
  readonly letters: string;
  readonly concept: Concept | null;
}

export interface Lexicon {
  readonly documents: number;
  readonly names: readonly KnownName[];
  readonly everyday: Everyday;
  /** The term that goes by this name, however it is spaced. */
  concept(name: string): Concept | null;
  /** Whether the course has this word: as a name, in a heading or in the text. */
  knows(word: string): boolean;
  /** Names whose syllables begin with these consonants; those that match in whole come first. */
  withInitials(initials: string): readonly KnownName[];
}

/** Makes the lexicon ready for look-ups. */
export function indexLexicon(file: LexiconFile): Lexicon {
  const concepts = file.terms.map(unpackTerm);
  const byName = new Map<string, Concept>();
  const claim = (names: readonly string[], concept: Concept) => {
    for (const key of names.map(nameKey)) if (!byName.has(key)) byName.set(key, concept);
  };
  // A term's own name wins over another term's synonym, and that over what people only type.
  for (const concept of concepts) claim(concept.names.slice(0, 1), concept);
  for (const concept of concepts) claim(concept.names, concept);
  for (const concept of concepts) claim(concept.aliases, concept);
  const words = file.words.split(' ');
  // `asyncio.shield` is known by its last part, too.
  const parts = words.flatMap((word) => word.split('.'));
  const known = new Set([...words, ...parts, ...file.common.split(' '), ...byName.keys()]);
  for (const { names, aliases } of concepts)
    for (const word of [...names, ...aliases].flatMap(wordsOf)) known.add(word);
  const names = [
    ...concepts.flatMap((concept) =>
      [...concept.names, ...concept.aliases].map((name) => knownName(name, concept)),
    ),
    ...words.filter((word) => !byName.has(word)).map((word) => knownName(word, null)),
  ];
  return {
    documents: file.documents,
    everyday: readEveryday(file.everyday),
    names,
    concept: (name) => byName.get(joined(name)) ?? null,
    knows: (word) => known.has(word) || known.has(joined(word)),
    withInitials(initials) {
      const spelled = names
        .filter(({ name }) => hasHangul(name))
        .map((name) => ({ name, own: initialsOf(name.joined) }));
      const whole = spelled.filter(({ own }) => own === initials);
      return (whole.length > 0 ? whole : spelled.filter(({ own }) => own.startsWith(initials))).map(
        ({ name }) => name,
      );
    },
  };
}

/** `디버그 모드 (asyncio)` goes by what stands before the brackets. */
const nameKey = (name: string): string => joined(name.replace(/\s*\([^)]*\)$/, ''));

const knownName = (name: string, concept: Concept | null): KnownName => {
  const key = nameKey(name);
  return { name: name.replace(/\s*\([^)]*\)$/, ''), joined: key, letters: lettersOf(key), concept };
};
