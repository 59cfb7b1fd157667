import { convertHangulToQwerty, convertQwertyToAlphabet } from 'es-hangul';
import { syllablesOf } from './jamo.ts';
import { hasHangul } from './normalize.ts';

/**
 * What the keys may say on the other layout: as they were pressed, Shift and all (`dPdhl` → `예외`), and where Caps Lock was on.
 */
export const otherLayouts = (typed: string): string[] => [
  ...new Set([typed, typed.toLowerCase()].flatMap((keys) => otherLayout(keys) ?? [])),
];

/** The same keys on the other layout: `zhfnxls` → `코루틴`, `ㅎㅁ소ㄷㄱ` → `gather`. Null where they spell no syllables. */
export function otherLayout(typed: string): string | null {
  if (hasHangul(typed)) {
    const latin = convertHangulToQwerty(typed);
    return /^[a-z0-9 ._()-]+$/i.test(latin) ? latin.toLowerCase() : null;
  }
  const hangul = syllablesOf(convertQwertyToAlphabet(typed));
  return /^[가-힣0-9 .]+$/.test(hangul) ? hangul : null;
}

/** Initial consonants that were typed on the other layout: `zfx` → ㅋㄹㅌ. Null for what may be a word, having vowels or too few keys. */
export const initialsOfKeys = (typed: string): string | null =>
  /^[qwertasdfgzxcv]{3,}$/.test(typed) ? convertQwertyToAlphabet(typed) : null;
