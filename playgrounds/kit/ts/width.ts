const segmenter = new Intl.Segmenter();

/** East Asian wide and full-width characters (UAX #11), and emoji shown as pictures. */
const wide =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]|\uFE0F/u;
const invisible = /^[\p{Mark}\p{Control}\p{Format}\u1160-\u11FF]+$/u;

/** Columns that a text takes in a terminal. Counted by grapheme, so that decomposed Hangul is as wide as composed. */
export function displayWidth(text: string): number {
  let columns = 0;
  for (const { segment } of segmenter.segment(text)) {
    if (!invisible.test(segment)) columns += wide.test(segment) ? 2 : 1;
  }
  return columns;
}

/** The text with spaces behind it until it is `columns` wide. */
export const padEnd = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
