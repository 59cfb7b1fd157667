import type { SearchDocument } from '../../../src/search/documents.ts';

const sectionsOfLesson = 14;

/**
 * A course of any size from the lessons of a small one: each page has the sections of a lesson, mixed from all of
 * them, and in each some words that few other pages have. The small course's own documents come first.
 */
export function manyDocuments(own: readonly SearchDocument[], pages: number): SearchDocument[] {
  const [model] = own.filter(({ kind }) => kind === 'lesson');
  if (!model) throw new Error('There is no lesson to make pages of.');
  const sections = own.filter(({ kind }) => kind === 'lesson').flatMap((document) => document.sections);
  const made = Array.from({ length: Math.max(0, pages - own.length) }, (_, page): SearchDocument => {
    const random = randomFrom(page + 1);
    return {
      ...model,
      url: `/lessons/page-${page}/`,
      title: `${rareWord(random)} ${rareWord(random)}`,
      sections: Array.from({ length: sectionsOfLesson }, (_, at) => {
        const section = sections[Math.floor(random() * sections.length)] ?? model.sections[0];
        const own = Array.from({ length: 12 }, () => rareWord(random)).join(' ');
        // Sentences of the course, in a part of its sections: words are as frequent as in a course on many subjects.
        const text = random() < 0.3 ? `${section?.text ?? ''} ${own}` : own.repeat(3);
        return { id: `part-${at}`, heading: rareWord(random), terms: [], identifiers: [], text };
      }),
    };
  });
  return [...own, ...made];
}

/** A number from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const syllables = [
  ...'가나다라마바사아자차카타파하고노도로모보소오조호구누두루무부수우주후기니디리미비시이지히',
];

/** A word of three syllables; the first ones come often, as words do. */
const rareWord = (random: () => number): string =>
  Array.from({ length: 3 }, () => syllables[Math.floor(random() ** 1.5 * syllables.length)]).join('');
