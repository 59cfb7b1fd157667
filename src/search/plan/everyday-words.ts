import { lettersOf } from '../text/jamo.ts';
import { verbStem } from '../text/verbs.ts';

export interface EverydayWord {
  readonly text: string;
  readonly isVerb: boolean;
}

/** Words of general language that mean the same. */
export interface Everyday {
  /** Whether it is one of these words as it stands. */
  has(word: string): boolean;
  /** Other words of the same meaning as any of these. */
  alike(words: readonly string[]): EverydayWord[];
}

/** Reads lines of words of one meaning; `~` marks the stem of a verb or adjective. */
export function readEveryday(text: string): Everyday {
  const lines = text
    .split('\n')
    .map((line) =>
      line.split(' ').map((word) => ({ text: word.replace('~', ''), isVerb: word.endsWith('~') })),
    );
  const nouns = new Set(lines.flat().flatMap((word) => (word.isVerb ? [] : [word.text])));
  return {
    has: (word) => nouns.has(word),
    alike(words) {
      const says = ({ text, isVerb }: EverydayWord) =>
        words.some((word) => word === text || (isVerb && isFormOf(word, text)));
      return lines.flatMap((line) => (line.some(says) ? line.filter((word) => !says(word)) : []));
    },
  };
}

/** By its letters: `빠뜨림` and `빠뜨려` are forms of `빠뜨리`. Of a stem of one syllable only the plain forms: `재야` is one of `재`, `재요청` is not. */
const isFormOf = (word: string, stem: string): boolean => {
  const [letters, base] = [lettersOf(word), lettersOf(stem)];
  if (stem.length === 1) return [base, base.replace(/ㄹ$/, '')].includes(lettersOf(verbStem(word)));
  // `느려` is a form of `느리`, `만드는` of `만들`.
  return [base, base.replace(/ㅣ$/, 'ㅕ'), base.replace(/ㄹ$/, 'ㄴ')].some((begin) =>
    letters.startsWith(begin),
  );
};
