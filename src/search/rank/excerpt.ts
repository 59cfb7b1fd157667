import type { Form, Slot } from '../plan/slot.ts';
import { piecesOf } from '../text/index-words.ts';
import { lettersOf } from '../text/jamo.ts';
import { hasHangul } from '../text/normalize.ts';

/** A stretch of an excerpt; those that answer are marked. */
export interface Stretch {
  readonly text: string;
  readonly isMatch: boolean;
}

interface Word {
  readonly word: string;
  readonly pieces: readonly string[];
  /** Slots that it answers. */
  readonly answers: Set<number>;
  /** Pieces that answer, and how many of their letters do. */
  readonly marked: Map<string, number>;
}

const mostWords = 26;
/** So many of them a narrow screen shows. */
const seenWords = 16;
/** Words before the first match, so that it does not stand at the very beginning. */
const before = 5;

/** The part of a text that answers best, with what matches marked. Where nothing does, its beginning. */
export function excerptOf(text: string, slots: readonly Slot[]): Stretch[] {
  const words: Word[] = text.split(' ').map((word) => ({
    ...{ word, pieces: piecesOf(word), answers: new Set(), marked: new Map() },
  }));
  for (const [index, { forms }] of slots.entries()) {
    for (const form of forms) markForm(words, form, index);
  }
  const start = bestStart(words);
  const stretches = words.slice(start, start + mostWords).flatMap(stretchesOf);
  return joinPlain([
    ...(start > 0 ? [{ text: '… ', isMatch: false }] : []),
    ...stretches,
    ...(start + mostWords < words.length ? [{ text: '…', isMatch: false }] : []),
  ]);
}

/** Notes at each word how much of it says the form. A form of several words counts where they stand in a row. */
function markForm(words: readonly Word[], { text, root }: Form, slot: number): void {
  const said = piecesOf(text);
  const isRow = (at: number) =>
    said.every((piece, offset) => words[at + offset]?.pieces.some((one) => one.startsWith(piece)));
  for (const [at, word] of words.entries()) {
    const { pieces } = word;
    if (root) {
      const isForm = (piece: string) => hasHangul(piece) && lettersOf(piece).startsWith(root);
      for (const piece of pieces.filter(isForm)) mark(word, slot, piece, piece.length);
    } else if (said.length === 1) {
      const [one = ''] = said;
      const begun = one.length >= 2 ? pieces.filter((piece) => piece.startsWith(one)) : [];
      for (const piece of begun) mark(word, slot, piece, one.length);
    } else if (said.every((piece) => pieces.includes(piece))) {
      for (const piece of said) mark(word, slot, piece, piece.length);
    } else if (isRow(at)) {
      for (const [offset, one] of said.entries()) {
        const other = words[at + offset];
        const piece = other?.pieces.find((said) => said.startsWith(one));
        if (other && piece) mark(other, slot, piece, one.length);
      }
    }
  }
}

function mark({ answers, marked }: Word, slot: number, piece: string, length: number): void {
  answers.add(slot);
  marked.set(piece, Math.max(marked.get(piece) ?? 0, length));
}

/** Where to begin, so that most of what was asked for is inside. */
function bestStart(words: readonly Word[]): number {
  let best = { start: 0, worth: 0 };
  for (const [at, { answers }] of words.entries()) {
    if (answers.size === 0) continue;
    const start = Math.max(0, Math.min(at - before, words.length - seenWords));
    const inside = words.slice(start, start + seenWords).flatMap((word) => [...word.answers]);
    const worth = new Set(inside).size * 10 + inside.length;
    if (worth > best.worth) best = { start, worth };
  }
  return best.start;
}

/** A word with what it says marked, and neither its particle nor the brackets around it. */
function stretchesOf({ word, pieces, marked }: Word): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const piece of pieces) {
    const length = marked.get(piece);
    const at = word.toLowerCase().indexOf(piece, from);
    if (!length || at < 0) continue;
    stretches.push({ text: word.slice(from, at), isMatch: false });
    stretches.push({ text: word.slice(at, at + length), isMatch: true });
    from = at + length;
  }
  return [...stretches, { text: `${word.slice(from)} `, isMatch: false }];
}

function joinPlain(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const one of stretches) {
    const last = joined.at(-1);
    if (one.text === '') continue;
    if (last && last.isMatch === one.isMatch)
      joined[joined.length - 1] = { text: last.text + one.text, isMatch: one.isMatch };
    else joined.push(one);
  }
  return joined;
}
