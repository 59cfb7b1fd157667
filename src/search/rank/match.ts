import type { Form } from '../plan/slot.ts';
import { piecesOf } from '../text/index-words.ts';
import { lettersOf } from '../text/jamo.ts';
import { hasHangul } from '../text/normalize.ts';
import { isParticle } from '../text/particles.ts';

/** A text cut into pieces, ready to be looked through many times. */
export interface Pieces {
  readonly pieces: readonly string[];
  /** Letters of the pieces that are Korean; made when the first verb asks. */
  letters(): readonly string[];
  /** The pieces in a row, with a space before and after each; made when the first phrase asks. */
  row(): string;
}

export function cutText(text: string): Pieces {
  const pieces = piecesOf(text);
  let letters: readonly string[] | undefined;
  let row: string | undefined;
  return {
    pieces,
    row() {
      row ??= ` ${pieces.join(' ')} `;
      return row;
    },
    letters() {
      letters ??= pieces.map((piece) => (hasHangul(piece) ? lettersOf(piece) : ''));
      return letters;
    },
  };
}

/** How well a word of a text stands for what was asked: 1 for itself, less the more follows it. 0: not at all. */
function likeness(piece: string, asked: string): number {
  if (piece === asked) return 1;
  if (!piece.startsWith(asked)) return 0;
  const rest = piece.length - asked.length;
  if (hasHangul(asked)) return asked.length === 1 ? 0.5 : endingLikeness(piece.slice(asked.length));
  if (asked.length < 3) return 0;
  return rest <= 3 ? 0.85 : 0.5;
}

/** `처리를` and `처리하면` are about 처리, `처리량` is about something else. */
const endingLikeness = (rest: string): number =>
  isParticle(rest) ? 0.95 : /^[하한할합해했되된될됩돼됐시입이인]/.test(rest) ? 0.9 : 0.5;

/** Sum of the likenesses of all places where the form stands in the text. */
export function countForm({ text, root }: Form, haystack: Pieces): number {
  const asked = piecesOf(text);
  const [first = ''] = asked;
  if (asked.length === 1 && root) {
    return haystack.letters().reduce((sum, letters) => sum + (letters.startsWith(root) ? 0.8 : 0), 0);
  }
  let sum = 0;
  const together = asked.length > 1 ? asked.join('') : null;
  for (let at = 0; at < haystack.pieces.length; at += 1) {
    const piece = haystack.pieces[at] ?? '';
    if (together && piece.startsWith(together)) sum += 1;
    else if (asked.length === 1) sum += likeness(piece, first);
    else if (piece === first || (piece.startsWith(first) && hasHangul(first)))
      sum += row(haystack.pieces, at, asked);
  }
  return sum;
}

/** Whether the text has the form as a word, with nothing after it but particles. */
export function standsIn(form: Form, haystack: Pieces): boolean {
  const asked = piecesOf(form.text);
  if (asked.length > 1 || form.root) return countForm(form, haystack) > 0;
  const [word = ''] = asked;
  return haystack.pieces.some(
    (piece) => piece === word || (piece.startsWith(word) && isEnding(piece.slice(word.length))),
  );
}

/** A particle, or a suffix such as `-ing`. */
const isEnding = (rest: string): boolean => isParticle(rest) || /^[a-z]{1,3}$/.test(rest);

/** Whether the pieces from here on are the row that was asked for; the last may carry a particle. */
function row(pieces: readonly string[], at: number, asked: readonly string[]): number {
  let worst = 1;
  for (const [index, word] of asked.entries()) {
    const isLast = index === asked.length - 1;
    const piece = pieces[at + index] ?? '';
    const one = isLast ? likeness(piece, word) : piece === word ? 1 : 0;
    if (one === 0) return 0;
    worst = Math.min(worst, one);
  }
  return worst;
}
