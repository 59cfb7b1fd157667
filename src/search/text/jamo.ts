import { combineCharacter, disassemble } from 'es-hangul';

/** Letters as they are typed: `값` → ㄱㅏㅂㅅ. */
export const lettersOf = (text: string): string => disassemble(text);

/** `이벤트 루프` → ㅇㅂㅌㄹㅍ. */
export const initialsOf = (text: string): string =>
  [...text].map((syllable) => (/[가-힣]/.test(syllable) ? lettersOf(syllable)[0] : '')).join('');

/** First consonant, vowel and what closes the syllable; a consonant before a vowel begins the next one. */
const syllable =
  /([ㄱ-ㅎ])(ㅗ[ㅏㅐㅣ]?|ㅜ[ㅓㅔㅣ]?|ㅡㅣ?|[ㅏ-ㅣ])((?:ㄱㅅ|ㄴ[ㅈㅎ]|ㄹ[ㄱㅁㅂㅅㅌㅍㅎ]|ㅂㅅ|(?![ㄸㅃㅉ])[ㄱ-ㅎ])(?![ㅏ-ㅣ]))?/g;

/** Letters as syllables: ㅋㅗㄹㅜㅌㅣㄴ → `코루틴`. What makes no syllable stays. es-hangul's `assemble` would weigh 0.7 kB more. */
export const syllablesOf = (letters: string): string =>
  letters.replace(syllable, (_, first: string, vowel: string, last = '') =>
    combineCharacter(first, vowel, last),
  );

export const isInitials = (text: string): boolean => /^[ㄱ-ㅎ]{2,}$/.test(text.replace(/\s+/g, ''));

/** A syllable that is still being typed at the end (`네트워ㅋ`) says nothing yet. */
export const withoutHalfSyllable = (word: string): string => word.replace(/(?<=[가-힣])[ㄱ-ㅎㅏ-ㅣ]$/, '');

/**
 * Number of slips (a letter too many, too few, wrong, or two swapped) between two words, or `most + 1` where there are
 * more. Counts letters, not syllables: `세마포아` is one slip from `세마포어`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      line.push(cost);
    }
    if (Math.min(...line) > most) return most + 1;
    before = above;
    above = line;
  }
  return above[b.length] ?? most + 1;
}
