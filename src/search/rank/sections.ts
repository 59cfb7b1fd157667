import type { SearchDocument, SearchKind, Section } from '../documents.ts';
import type { Form, Slot } from '../plan/slot.ts';
import { isTelling, piecesOf } from '../text/index-words.ts';
import { countForm, cutText, type Pieces, standsIn } from './match.ts';
import { shareOfPairs } from './phrases.ts';

/** A document whose texts are cut into pieces once. */
export interface CutDocument {
  readonly document: SearchDocument;
  readonly title: Pieces;
  readonly sections: readonly CutSection[];
}

interface CutSection {
  readonly section: Section;
  readonly heading: Pieces;
  readonly code: Pieces;
  readonly text: Pieces;
  readonly asked: readonly Pieces[];
}

export const cutDocument = (document: SearchDocument): CutDocument => ({
  document,
  title: cutText(document.title),
  sections: document.sections.map((section) => ({
    section,
    // What a lesson begins with answers to its title.
    heading: cutText(section.id === null && document.kind === 'lesson' ? document.title : section.heading),
    code: cutText(section.identifiers.join(' ')),
    text: cutText(section.text),
    asked: (section.asked ?? []).map(cutText),
  })),
});

/** Whether the document says it anywhere, apart from longer words that begin so. */
export const hasForm = ({ title, sections }: CutDocument, form: Form): boolean =>
  [title, ...sections.flatMap(({ heading, text, code, asked }) => [heading, text, code, ...asked])].some(
    (pieces) => standsIn(form, pieces),
  );

export interface SectionScore {
  readonly section: Section;
  readonly score: number;
}

/** What a match weighs by where it is. */
const places = { heading: 2.8, names: 3, title: 1.1, asked: 3.5, text: 1.8, code: 0.7 } as const;

/** Sections that repeat what others tell: they should not stand before the one that explains. */
const repeating: Readonly<Record<string, number>> = {
  ...{ predict: 0.75, summary: 0.7, recall: 0.6, 'common-mistakes': 0.8, 'run-it': 0.75 },
  ...{ 'what-the-numbers-mean': 0.8, 'python-and-node': 0.8 },
};

/** A name alone asks for the lesson about it; what has more words asks for one of its sections. */
const wholePage = 0.75;

/** A reader wants the lesson that explains; the list of terms, labs and corrections stand beside it. */
const kinds: Readonly<Record<SearchKind, number>> = {
  ...{ lesson: 1, term: 0.75, lab: 0.6, objective: 0.65, erratum: 0.6 },
};
const planned = 0.6;
/** Words of a question that has few. */
const shortQuestion = 3;
/** How much more a section counts that says the words of the query in a row. */
const inARow = 0.8;

/**
 * Scores of the sections of a document, best first.
 * @param weights what each slot is worth: the rarer in the course, the more
 * @param pairs neighbouring words of the query
 */
export function scoreSections(
  { document, title, sections }: CutDocument,
  slots: readonly Slot[],
  weights: readonly number[],
  pairs: readonly string[] = [],
): SectionScore[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const prior = kinds[document.kind] * (document.planned ? planned : 1);
  const asked = askedIn(slots);
  const titleShare = shareAsked(title, asked);
  const isDetailed = slots.filter(({ isMinor }) => !isMinor).length > 1;
  return sections
    .map((cut) => {
      let score = 0;
      let covered = 0;
      const nameWorth = 1 / Math.sqrt(Math.max(1, slots.filter(({ isMinor }) => !isMinor).length));
      const headingShare = shareAsked(cut.heading, asked);
      const questions = cut.asked.flatMap((pieces) => {
        const count = countAsked(pieces, asked);
        // One word of two says little: most questions have more words.
        const share = (count / Math.max(shortQuestion, pieces.pieces.length)) ** 2;
        return count > 0 ? [{ pieces, share }] : [];
      });
      for (const [index, slot] of slots.entries()) {
        const weight = weights[index] ?? 1;
        const strength = strengthOf(slot, cut, title, {
          heading: headingShare,
          title: titleShare,
          name: nameWorth,
          questions,
        });
        score += weight * strength;
        covered += weight * Math.min(1, strength / 1.2);
      }
      const isWhole = cut.section.id === null && document.kind === 'lesson';
      const repeats = isWhole && isDetailed ? wholePage : (repeating[cut.section.id ?? ''] ?? 1);
      const row = 1 + inARow * shareOfPairs(pairs, [cut.heading, cut.text]);
      return { section: cut.section, score: prior * repeats * score * row * (0.3 + 0.7 * (covered / total)) };
    })
    .sort((a, b) => b.score - a.score);
}

interface Question {
  readonly pieces: Pieces;
  /** How much of it was asked for: 0 to 1. */
  readonly share: number;
}

const once = (count: number): number => Math.min(1, count);

function strengthOf(
  { forms, concept }: Slot,
  cut: CutSection,
  title: Pieces,
  shares: { heading: number; title: number; name: number; questions: readonly Question[] },
): number {
  const best = (pieces: Pieces, grade: (count: number) => number) =>
    forms.reduce((most, form) => Math.max(most, form.weight * grade(countForm(form, pieces))), 0);
  const heading = best(cut.heading, once) * shares.heading;
  const names = concept && cut.section.terms.includes(concept) ? shares.name : 0;
  const inTitle = best(title, once) * shares.title;
  const asked = Math.max(0, ...shares.questions.map(({ pieces, share }) => best(pieces, once) * share));
  const text = best(cut.text, (count) => count / (count + 1.2));
  const code = best(cut.code, once);
  return (
    places.heading * heading +
    places.names * names +
    places.title * inTitle +
    places.asked * asked +
    places.text * text +
    places.code * code
  );
}

/** What a word begins with that was asked for: letters as they stand, or the root of a verb. */
interface Asked {
  readonly starts: readonly string[];
  readonly roots: readonly string[];
}

function askedIn(slots: readonly Slot[]): Asked {
  const forms = slots.flatMap((slot) => slot.forms);
  return {
    starts: forms.flatMap(({ text }) => piecesOf(text)),
    roots: forms.flatMap(({ root }) => root ?? []),
  };
}

/** How much of a heading was asked for: a heading that says just that is nearer than one that says more. */
function shareAsked(heading: Pieces, asked: Asked): number {
  const telling = heading.pieces.filter(isTelling);
  return telling.length === 0 ? 0 : 0.4 + 0.6 * (countAsked(heading, asked, isTelling) / telling.length);
}

/** How many of the words were asked for. */
const countAsked = (
  text: Pieces,
  { starts, roots }: Asked,
  isCounted: (word: string) => boolean = () => true,
): number =>
  text.pieces.filter(
    (word, at) =>
      isCounted(word) &&
      (starts.some((start) => word.startsWith(start)) ||
        roots.some((root) => text.letters()[at]?.startsWith(root))),
  ).length;
