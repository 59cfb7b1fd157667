import { lettersOf } from '../text/jamo.ts';
import { hasHangul, normalize } from '../text/normalize.ts';
import { verbRoot, verbStem } from '../text/verbs.ts';
import type { Concept, KnownName, Lexicon } from './lexicon-index.ts';

/** One way in which a text may say what was asked for. */
export interface Form {
  readonly text: string;
  /** 1 for the asker's own word or a name of the same thing, less for what only may mean it. */
  readonly weight: number;
  /** Letters that an inflected form begins with; set for verbs. */
  readonly root?: string;
}

/** One thing that was asked for, in all the ways in which a text may say it. The first form is the likeliest. */
export interface Slot {
  /** What was typed. */
  readonly typed: string;
  readonly forms: readonly Form[];
  /** The glossary term that it names. */
  readonly concept: string | null;
  /** A word like `여러` or `two`: it is not looked up, but helps to choose between sections. */
  readonly isMinor: boolean;
}

const synonymWeight = 0.9;
const everydayWeight = 0.6;
const stemWeight = 0.8;

/** A glossary term: whatever it is called counts. Its own name goes first: the index has that for certain. */
export function conceptSlot(typed: string, name: string, concept: Concept): Slot {
  const said = normalize(name);
  const names = concept.names.map(normalize);
  const isName = names.includes(said);
  return {
    typed,
    concept: concept.id,
    isMinor: false,
    forms: [
      ...names.map((text, at) => ({ text, weight: at === 0 || text === said ? 1 : synonymWeight })),
      ...(isName ? [] : [{ text: said, weight: synonymWeight }]),
    ],
  };
}

/** A word that is no term, with its stems and the words that people use for the same. */
export function wordSlot(
  typed: string,
  stems: readonly string[],
  { everyday }: Lexicon,
  readings = stems,
): Slot {
  const forms: Form[] = stems.map((text, index) => ({ text, weight: index === 0 ? 1 : stemWeight }));
  const base = stems.at(-1) ?? typed;
  if (hasHangul(base)) {
    const [stem, root] = [verbStem(base), verbRoot(base)];
    if (root || stem !== base) forms.push({ text: stem, weight: stemWeight, ...(root ? { root } : {}) });
  }
  const said = [typed, ...readings];
  for (const other of everyday.alike(said)) {
    forms.push({
      text: other.text,
      weight: everydayWeight,
      ...(other.isVerb ? rootOf(other.text) : {}),
    });
  }
  return { typed, concept: null, isMinor: false, forms: distinct(forms) };
}

/** A word that only helps to choose. */
export const minorSlot = (typed: string): Slot => ({
  ...{ typed, concept: null, isMinor: true },
  forms: [{ text: typed, weight: 1 }],
});

/** The letters that all forms of a verb share; none where they are too few to tell it from others. */
function rootOf(stem: string): { root?: string } {
  const root = lettersOf(stem).replace(/[ㅣㅡㅏㅓㅜㅐㅗ]$/, '');
  return root.length >= 3 ? { root } : {};
}

export const nameSlot = (typed: string, { name, concept }: KnownName, lexicon: Lexicon): Slot =>
  concept ? conceptSlot(typed, name, concept) : wordSlot(typed, [normalize(name)], lexicon);

function distinct(forms: readonly Form[]): Form[] {
  const seen = new Set<string>();
  return forms.filter(({ text, root }) => {
    const key = `${text}|${root ?? ''}`;
    if (!text || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
