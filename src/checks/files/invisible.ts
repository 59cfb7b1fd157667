import { type Finding, finding } from '../finding.ts';
import { positionOf } from './position.ts';
import { encodingInvisible } from './rules.ts';

/** Characters that draw nothing or turn the direction of what follows, by their Unicode names. */
const names = new Map<number, string>([
  [0x00ad, 'SOFT HYPHEN'],
  [0x034f, 'COMBINING GRAPHEME JOINER'],
  [0x061c, 'ARABIC LETTER MARK'],
  [0x115f, 'HANGUL CHOSEONG FILLER'],
  [0x1160, 'HANGUL JUNGSEONG FILLER'],
  [0x180e, 'MONGOLIAN VOWEL SEPARATOR'],
  [0x200b, 'ZERO WIDTH SPACE'],
  [0x200c, 'ZERO WIDTH NON-JOINER'],
  [0x200d, 'ZERO WIDTH JOINER'],
  [0x200e, 'LEFT-TO-RIGHT MARK'],
  [0x200f, 'RIGHT-TO-LEFT MARK'],
  [0x202a, 'LEFT-TO-RIGHT EMBEDDING'],
  [0x202b, 'RIGHT-TO-LEFT EMBEDDING'],
  [0x202c, 'POP DIRECTIONAL FORMATTING'],
  [0x202d, 'LEFT-TO-RIGHT OVERRIDE'],
  [0x202e, 'RIGHT-TO-LEFT OVERRIDE'],
  [0x2028, 'LINE SEPARATOR'],
  [0x2029, 'PARAGRAPH SEPARATOR'],
  [0x2060, 'WORD JOINER'],
  [0x2061, 'FUNCTION APPLICATION'],
  [0x2062, 'INVISIBLE TIMES'],
  [0x2063, 'INVISIBLE SEPARATOR'],
  [0x2064, 'INVISIBLE PLUS'],
  [0x2066, 'LEFT-TO-RIGHT ISOLATE'],
  [0x2067, 'RIGHT-TO-LEFT ISOLATE'],
  [0x2068, 'FIRST STRONG ISOLATE'],
  [0x2069, 'POP DIRECTIONAL ISOLATE'],
  [0x3164, 'HANGUL FILLER'],
  [0xfeff, 'ZERO WIDTH NO-BREAK SPACE'],
  [0xffa0, 'HALFWIDTH HANGUL FILLER'],
]);

const invisible = new RegExp(
  `[${[...names.keys()].map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('')}\\u{E0000}-\\u{E007F}]`,
  'gu',
);

/** A joiner between two pictures is part of an emoji. */
const emojiJoin = /\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]*\u200D(?=\p{Extended_Pictographic})/gu;

/** Invisible characters, each line once: a pasted text often holds many. */
export function invisibleIn(text: string, file: string): Finding[] {
  if (text.search(invisible) < 0) return [];
  const joins = new Set([...text.matchAll(emojiJoin)].map((match) => match.index + match[0].length - 1));
  const byLine = new Map<number, Finding>();
  for (const match of text.matchAll(invisible)) {
    if (joins.has(match.index)) continue;
    const position = positionOf(text, match.index);
    if (byLine.has(position.line)) continue;
    const point = match[0].codePointAt(0) ?? 0;
    byLine.set(
      position.line,
      finding(encodingInvisible, file, position, {
        code: `U+${point.toString(16).toUpperCase().padStart(4, '0')}`,
        name: names.get(point) ?? 'TAG CHARACTER',
        around: around(text, match.index),
      }),
    );
  }
  return [...byLine.values()];
}

export const withoutInvisible = (text: string): string => text.replace(invisible, '');

/** The words on both sides on the same line, with the character left out. */
function around(text: string, index: number): string {
  const before = /[^\n\r]{0,12}$/.exec(text.slice(0, index))?.[0] ?? '';
  const after = /^[^\n\r]{0,12}/.exec(text.slice(index + 1))?.[0] ?? '';
  return `${before}${after}`.replaceAll(invisible, '').trim();
}
