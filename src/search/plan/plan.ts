import { isCodePhrase } from '../text/code-phrases.ts';
import { initialsOf, isInitials, withoutHalfSyllable } from '../text/jamo.ts';
import { initialsOfKeys, otherLayouts } from '../text/keyboard.ts';
import { joined, normalize, wordsOf } from '../text/normalize.ts';
import { isMinorWord, isStopForm, isStopWord } from '../text/stop-words.ts';
import type { Lexicon } from './lexicon-index.ts';
import { conceptSlot, minorSlot, type Slot, wordSlot } from './slot.ts';
import { initialsSlot, knownSlots, layoutSlots, readingsOf, unknownSlot } from './word.ts';

/** What a query asks for. */
export interface Plan {
  readonly slots: readonly Slot[];
  /** Words that were read as something else than they say, to be shown: `zhfnxls` → `코루틴`. */
  readonly readings: readonly Reading[];
}

export interface Reading {
  readonly typed: string;
  readonly meant: string;
}

/** Most words of a term: `asynchronous` `context` `manager`. */
const longestTerm = 4;

/** Reads a query. Pure: what it knows is in the lexicon. */
export function planQuery(query: string, lexicon: Lexicon): Plan {
  // `ㅁ뇨ㅜ챠ㅐ` ends in a lone vowel and is whole all the same.
  const typed = withoutHalfSyllable(normalize(query));
  const keys = new Map(query.split(/\s+/).map((word) => [normalize(word), word]));
  const whole = wholeQuery(normalize(query), query, lexicon) ?? wholeQuery(typed, typed, lexicon);
  if (whole) return whole;
  const words = wordsOf(typed);
  const isAsked = (word: string, at: number) => !isStopWord(word) || isCodePhrase(`${words[at - 1]} ${word}`);
  const onlyStops = !words.some(isAsked);
  const minor = words.filter(isMinorWord).map(minorSlot);
  const slots: Slot[] = [];
  const readings: Reading[] = [];
  for (let at = 0; at < words.length; ) {
    const row = rowAt(words, at, lexicon);
    if (row) {
      slots.push(row.slot);
      at += row.length;
      continue;
    }
    const word = joinedWord(words, at, lexicon) ?? words[at] ?? '';
    const isPassedOver = !onlyStops && !isAsked(word, at);
    at += word === words[at] ? 1 : 2;
    if (isPassedOver) continue;
    const known = knownSlots(word, lexicon);
    const changed = known ? null : otherReading(word, keys.get(word) ?? word, lexicon);
    // `것처럼` says no more than `것`.
    if (!known && !changed && words.length > 1 && isStopForm(word)) continue;
    slots.push(...(known ?? changed ?? [unknownSlot(word, lexicon)]));
    if (changed) {
      readings.push({ typed: word, meant: changed.map(({ forms }) => forms[0]?.text ?? '').join(' ') });
    }
  }
  return { slots: distinct(slots.length > 0 ? [...slots, ...minor] : slots), readings };
}

/** The words as they stand, for somebody who does not want them read. */
export const planLiterally = (query: string): Plan => ({
  slots: wordsOf(query).map((word) => ({
    ...{ typed: word, concept: null, isMinor: false },
    forms: [{ text: word, weight: 1 }],
  })),
  readings: [],
});

/** The whole query as one term, as initial consonants, or as keys of the other layout. */
function wholeQuery(typed: string, keys: string, lexicon: Lexicon): Plan | null {
  const concept = lexicon.concept(typed);
  if (concept) return { slots: [conceptSlot(typed, typed, concept)], readings: [] };
  if (isInitials(typed)) {
    const slot = initialsSlot(typed, lexicon);
    return slot && { slots: [slot], readings: [{ typed, meant: slot.forms[0]?.text ?? '' }] };
  }
  if (wordsOf(typed).some((word) => lexicon.knows(word))) return null;
  for (const other of otherLayouts(keys)) {
    const plan = other === typed ? null : wholeOther(typed, other, lexicon);
    if (plan) return plan;
  }
  const initials = initialsOfKeys(joined(typed));
  const [name] = initials ? lexicon.withInitials(initials) : [];
  // Many words begin so: only a whole term is no accident.
  if (!name?.concept || initialsOf(name.joined) !== initials) return null;
  return {
    slots: [conceptSlot(typed, name.name, name.concept)],
    readings: [{ typed, meant: name.name }],
  };
}

/** The plan for what the keys say on the other layout, where the course has all of it. */
function wholeOther(typed: string, other: string, lexicon: Lexicon): Plan | null {
  const term = lexicon.concept(other);
  if (term) return { slots: [conceptSlot(typed, other, term)], readings: [{ typed, meant: other }] };
  const words = wordsOf(other);
  const read = words.map((word) => (isStopWord(word) ? [] : knownSlots(word, lexicon)));
  if (words.length === 0 || read.some((slots) => slots === null)) return null;
  const slots = read.flatMap((found) => found ?? []);
  return slots.length > 0
    ? { slots: planQuery(other, lexicon).slots, readings: [{ typed, meant: other }] }
    : null;
}

/** Two words that the course writes as one: `데이터 베이스`, `타임 아웃설정`. */
function joinedWord(words: readonly string[], at: number, lexicon: Lexicon): string | null {
  const [first = '', second = ''] = words.slice(at, at + 2);
  if (!second || lexicon.knows(second)) return null;
  if (lexicon.knows(first + second)) return first + second;
  const isTerm = (word: string) => Boolean(knownSlots(word, lexicon)?.[0]?.concept);
  const isBroken = !isTerm(first) && !isStopWord(second) && !knownSlots(second, lexicon);
  return isBroken && isTerm(first + second) ? first + second : null;
}

/**
 * The longest row of words from here on that is one thing: a term, its last word with or without a particle, or a
 * statement. Stop words count: `여러 코어` is a name.
 */
function rowAt(words: readonly string[], at: number, lexicon: Lexicon) {
  for (let length = Math.min(longestTerm, words.length - at); length >= 2; length -= 1) {
    const row = words.slice(at, at + length);
    const typed = row.join(' ');
    if (isCodePhrase(typed)) return { slot: wordSlot(typed, [typed], lexicon), length };
    for (const ending of readingsOf(row.at(-1) ?? '')) {
      const name = [...row.slice(0, -1), ending].join(' ');
      const concept = lexicon.concept(name);
      if (concept) return { slot: conceptSlot(typed, name, concept), length };
    }
  }
  return null;
}

function otherReading(word: string, keys: string, lexicon: Lexicon): Slot[] | null {
  const initials = initialsSlot(word, lexicon);
  return initials ? [initials] : layoutSlots(word, keys, lexicon);
}

function distinct(slots: readonly Slot[]): Slot[] {
  const seen = new Set<string>();
  return slots.filter(({ forms, concept }) => {
    const key = concept ?? forms[0]?.text ?? '';
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
