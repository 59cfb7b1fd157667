import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';
import { hasHangul } from './normalize.ts';

/** The same keys on the other layout: `zhfnxls` → `코루틴`, `ㅎㅁ소ㄷㄱ` → `gather`. Null where they spell no syllables. */
export function otherLayout(typed: string): string | null {
  if (hasHangul(typed)) {
    const latin = convertHangulToQwerty(typed);
    return /^[a-z0-9 ._()-]+$/i.test(latin) ? latin.toLowerCase() : null;
  }
  const hangul = hangulOf(typed);
  return hangul !== null && /^[가-힣0-9 .]+$/.test(hangul) ? hangul : null;
}

/** es-hangul refuses keys that make no syllable, such as two vowels in front. */
function hangulOf(keys: string): string | null {
  try {
    return convertQwertyToHangul(keys);
  } catch {
    return null;
  }
}
