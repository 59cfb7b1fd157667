import type { Text } from '../schemas/text.ts';
import { nearest } from './nearest.ts';

/** The sentence of a hint that offers the nearest right value. */
export function guess(name: string, candidates: Iterable<string>, likely?: ReadonlySet<string>): Text {
  return meaning(nearest(name, candidates, likely));
}

/** The same where the value is known already. */
export const meaning = (value: string | undefined): Text =>
  value === undefined
    ? { en: 'There is none yet.', ko: '아직 하나도 없습니다.' }
    : { en: `Did you mean "${value}"?`, ko: `"${value}"을(를) 뜻했습니까?` };
