import type { SearchDocument, Section } from '../../../src/search/documents.ts';
import { nounsIn, piecesOf } from '../../../src/search/text/index-words.ts';
import { hasHangul } from '../../../src/search/text/normalize.ts';
import { withoutParticle } from '../../../src/search/text/particles.ts';

/** Lessons that share their subject, as those of a course do. */
const lessonsPerSubject = 12;
/** One subject in so many is that of the small course itself: its words stay what they are. */
const ownSubject = 10;
/** One noun in so many is of no subject: every course says 시간 and 방법. */
const generalNoun = 5;

/**
 * A programme of any size from the lessons of a small course: each page has as many sections as a lesson, taken from
 * all of them, and says them in the words of its own subject; verbs, particles and general nouns stay. The small
 * course's own documents come first.
 */
export function manyDocuments(own: readonly SearchDocument[], pages: number): SearchDocument[] {
  const lessons = own.filter(({ kind }) => kind === 'lesson');
  const sections = lessons.flatMap((lesson) => lesson.sections);
  const nouns = nounsIn(sections.flatMap(({ text }) => piecesOf(text)));
  const made = Array.from({ length: Math.max(0, pages - own.length) }, (_, page): SearchDocument => {
    const random = randomFrom(page + 1);
    const subject = Math.floor(page / lessonsPerSubject);
    const say = (text: string) => (subject % ownSubject === 0 ? text : inWordsOf(subject, text, nouns));
    const model = oneOf(lessons, random);
    return {
      ...model,
      url: `/lessons/page-${page}/`,
      title: say(model.title),
      sections: model.sections.map((_, at): Section => {
        const { heading, text, identifiers, asked = [] } = oneOf(sections, random);
        return {
          ...{ id: `part-${at}`, heading: say(heading), terms: [], text: say(text) },
          identifiers: identifiers.map(say),
          asked: asked.map(say),
        };
      }),
    };
  });
  return [...own, ...made];
}

/** The text with the nouns and names of another subject, the same for the same noun. */
const inWordsOf = (subject: number, text: string, nouns: ReadonlySet<string>): string =>
  text.replace(/[가-힣]{2,}|[A-Za-z]{3,}/g, (word) => {
    const noun = nounOf(word, nouns);
    if (!noun || seedOf(noun) % generalNoun === 0) return word;
    return madeWord(noun, subject) + word.slice(noun.length);
  });

/** The noun that a word begins with, or a name in Latin letters; none in a verb. */
function nounOf(word: string, nouns: ReadonlySet<string>): string | undefined {
  if (!hasHangul(word) || nouns.has(word)) return word;
  return withoutParticle(word).find((stem) => nouns.has(stem));
}

const syllables = {
  hangul: [...'가나다라마바사아자차카타파하고노도로모보소오조호구누두루무부수우주후기니디리미비시이지히'],
  latin:
    'ba be bi bo co de di fa ga ha in ka la le lo ma me mi mo na ne or pa pi ra re ro sa se ta te to un ve'.split(
      ' ',
    ),
};

/** A word as long as the noun, of syllables of which the first ones come often. */
function madeWord(noun: string, subject: number): string {
  const random = randomFrom(seedOf(noun) + subject * 7919);
  const [set, length] = hasHangul(noun)
    ? [syllables.hangul, Math.max(2, Math.min(3, noun.length))]
    : [syllables.latin, 3];
  return Array.from({ length }, () => set[Math.floor(random() ** 1.5 * set.length)]).join('');
}

const seedOf = (text: string): number =>
  [...text].reduce((seed, letter) => (Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7);

function oneOf<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is no lesson to make pages of.');
  return item;
}

/** A number from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
