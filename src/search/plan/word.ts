import { englishBases, englishStem } from '../text/english.ts';
import { isInitials, lettersOf, slipsBetween } from '../text/jamo.ts';
import { otherLayouts } from '../text/keyboard.ts';
import { hasHangul, scriptRuns } from '../text/normalize.ts';
import { isParticle, withoutParticle } from '../text/particles.ts';
import { isStopWord } from '../text/stop-words.ts';
import { nounOfVerb } from '../text/verbs.ts';
import type { KnownName, Lexicon } from './lexicon-index.ts';
import { conceptSlot, nameSlot, type Slot, wordSlot } from './slot.ts';

/** A word of the query as a term or a word of the course; null where the course has neither. */
export function knownSlots(word: string, lexicon: Lexicon): Slot[] | null {
  const readings = readingsOf(word);
  const verb = hasHangul(word) ? nounOfVerb(word) : null;
  const nouns = readings.filter((reading) => reading !== verb);
  const whole = readAs(word, nouns, lexicon);
  if (whole) return whole;
  const asVerb = verb ? readAs(word, [verb], lexicon) : null;
  const asCompound = compoundSlots(word, lexicon);
  // `취소하는코루틴` begins like a form of 취소하다 and is two terms; `타임아웃시키면` only looks like two words.
  const isTerms = asCompound?.every(({ concept }) => concept !== null);
  return asVerb?.[0]?.concept && !isTerms ? asVerb : (asCompound ?? asVerb);
}

function readAs(word: string, readings: readonly string[], lexicon: Lexicon): Slot[] | null {
  for (const reading of readings) {
    const concept = lexicon.concept(reading);
    if (concept) return [conceptSlot(word, reading, concept)];
  }
  const plain = readings.find((reading) => isWord(reading, lexicon));
  if (!plain) return null;
  return isStopWord(plain) ? [] : [wordSlot(word, distinct([plain, ...stemsOf(word)]), lexicon, readings)];
}

/** The word, and what it is without particle, 하다 or English suffix; the nearest to what was typed first. */
export const readingsOf = (word: string): string[] => {
  const noun = hasHangul(word) ? nounOfVerb(word) : null;
  // `asyncio.exceptions.CancelledError` is known by its last part.
  const bases = hasHangul(word) ? [] : [...englishBases(word), ...(/\.(\w{9,})$/.exec(word)?.slice(1) ?? [])];
  return distinct([word, ...withoutParticle(word), ...(noun ? [noun] : []), ...bases]);
};

const stemsOf = (word: string): string[] => {
  if (!hasHangul(word)) return [englishStem(word)];
  const noun = nounOfVerb(word);
  return noun ? [noun] : withoutParticle(word).filter((stem) => stem.length >= 2);
};

/** A word that the course does not have as it stands: most likely without its particle, or any form of a verb. */
export const unknownSlot = (word: string, lexicon: Lexicon): Slot =>
  wordSlot(word, distinct([...stemsOf(word), word]), lexicon, readingsOf(word));

/** `비동기처리방법을` → 비동기, 처리: a row of known words with nothing left over but particles and stop words. */
function compoundSlots(word: string, lexicon: Lexicon): Slot[] | null {
  const runs = scriptRuns(word);
  if (runs.length > 1) {
    if (lexicon.everyday.has(word)) return null;
    const parts = runs.map((run) => (isParticle(run) || isStopWord(run) ? [] : knownSlots(run, lexicon)));
    // `shield로감싸기`: where a name ends and Korean begins, what follows may be any word.
    const isAnyKnown = parts.some((part) => part !== null && part.length > 0);
    return isAnyKnown ? parts.flatMap((part, at) => part ?? behindName(runs[at] ?? '', lexicon)) : null;
  }
  if (!hasHangul(word) || word.length < 4) return null;
  return (
    cut(word, (head, rest) => {
      const first = headSlots(head, lexicon);
      if (!first) return null;
      if (isStopWord(rest) || isParticle(rest)) return first;
      const others = rest.length >= 2 ? knownSlots(rest, lexicon) : null;
      return others && [...first, ...others];
    }) ??
    // What follows a term may be any word: `가상환경만들기`.
    cut(word, (head, rest) => {
      const concept = head.length >= 3 && rest.length >= 2 ? lexicon.concept(head) : null;
      return concept && [conceptSlot(head, head, concept), unknownSlot(rest, lexicon)];
    })
  );
}

/** Korean that was typed right behind a name; it may begin with the name's particle: `로감싸기`. */
function behindName(run: string, lexicon: Lexicon): Slot {
  const particle = [3, 2, 1].find((length) => run.length >= length + 2 && isParticle(run.slice(0, length)));
  return particle ? wordSlot(run, [run, run.slice(particle)], lexicon) : unknownSlot(run, lexicon);
}

/** Tries every cut of a word, the longest beginning first. */
function cut(word: string, read: (head: string, rest: string) => Slot[] | null): Slot[] | null {
  for (let end = word.length - 1; end >= 2; end -= 1) {
    const slots = read(word.slice(0, end), word.slice(end));
    if (slots) return slots;
  }
  return null;
}

/** The first part of a compound; `구조화된동시성` has a verb there. */
function headSlots(head: string, lexicon: Lexicon): Slot[] | null {
  const reading = [head, nounOfVerb(head) ?? ''].find((one) => isWord(one, lexicon));
  if (!reading) return isStopWord(head) ? [] : null;
  const concept = lexicon.concept(reading);
  if (concept) return [conceptSlot(head, reading, concept)];
  return isStopWord(reading) ? [] : [wordSlot(head, [reading], lexicon)];
}

/** Whether the course has the word, or another for it. */
const isWord = (word: string, lexicon: Lexicon): boolean => lexicon.knows(word) || lexicon.everyday.has(word);

/**
 * A word that says nothing as a whole, with a space before and after every word of the course in it: `에러핸들링`,
 * `풀크기조절`, `non-blocking`, `UnhandledRejection`. Null where it holds none.
 */
export function spaced(word: string, lexicon: Lexicon): string | null {
  if (!hasHangul(word)) {
    const parts = word.split(/[-/]|(?<=[a-z])(?=[A-Z])/);
    return parts.length > 1 ? parts.join(' ').toLowerCase() : null;
  }
  if (knownSlots(word, lexicon)) return null;
  const parts: string[] = [];
  let rest = '';
  for (let at = 0; at < word.length; ) {
    const known = knownAt(word, at, lexicon);
    // `논` in `논블로킹` belongs to what follows, `웹` in `웹크롤링` is a word.
    const isBegun = rest.length === 1 && !isWord(rest, lexicon);
    if (known) parts.push(...(isBegun ? [rest + known] : [rest, known]));
    rest = known ? '' : rest + word[at];
    at += known?.length ?? 1;
  }
  const said = [...parts, rest].filter(Boolean);
  // One syllable more may be anything, but for a long word: `벤치마킹툴`.
  const isChance = word.length < 4 && said.some((part) => part.length === 1);
  return said.length < 2 || isChance ? null : said.join(' ');
}

/** The longest word of the course that begins there; one syllable is enough for a term. */
function knownAt(word: string, at: number, lexicon: Lexicon): string | undefined {
  const ends = Array.from({ length: word.length - at }, (_, end) => word.slice(at, word.length - end));
  return ends.find((part) => (part.length >= 2 ? isWord(part, lexicon) : lexicon.concept(part)));
}

/** What somebody meant who typed initial consonants: `ㅇㅂㅌㄹㅍ`. */
export function initialsSlot(word: string, lexicon: Lexicon): Slot | null {
  if (!isInitials(word)) return null;
  const [first] = lexicon.withInitials(word.replace(/\s/g, ''));
  return first ? nameSlot(word, first, lexicon) : null;
}

/** The same keys on the other layout, where that is something that the course knows. */
export function layoutSlots(word: string, keys: string, lexicon: Lexicon): Slot[] | null {
  for (const other of otherLayouts(keys)) {
    const slots = knownSlots(other, lexicon);
    if (slots) return slots.map((slot) => ({ ...slot, typed: word }));
  }
  return null;
}

/** The known name that is one or two slips of the finger away. */
export function repairSlot(word: string, lexicon: Lexicon): Slot | null {
  let best: { name: KnownName; slips: number } | null = null;
  for (const reading of readingsOf(word)) {
    const letters = lettersOf(reading.replace(/[\s\-_]/g, ''));
    const most = letters.length >= 9 ? 2 : letters.length >= 5 ? 1 : 0;
    if (most === 0) continue;
    for (const name of lexicon.names) {
      if (hasHangul(name.joined) !== hasHangul(reading)) continue;
      // Of short words, too many are near to each other.
      if (!name.concept && letters.length < 7) continue;
      const slips = slipsBetween(letters, name.letters, most) + (reading === word ? 0 : 0.5);
      const isBetter =
        best === null || slips < best.slips || (slips === best.slips && isNearer(name, best.name));
      if (slips <= most + 0.5 && isBetter) best = { name, slips };
    }
  }
  return best ? nameSlot(word, best.name, lexicon) : null;
}

/** Of two names as near, a term is likelier than a word of a heading. */
const isNearer = (a: KnownName, b: KnownName): boolean => a.concept !== null && b.concept === null;

const distinct = (words: readonly string[]): string[] => [...new Set(words)];
