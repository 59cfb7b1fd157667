import type { Filters, WordIndex } from './pagefind.ts';
import type { Lexicon } from './plan/lexicon-index.ts';
import type { Reading } from './plan/plan.ts';
import type { Form, Slot } from './plan/slot.ts';
import { repairSlot, spaced } from './plan/word.ts';
import type { Found, SlotFound } from './rank/candidates.ts';
import { isCodePhrase, phraseKey } from './text/code-phrases.ts';
import { indexKey, isTelling, piecesOf } from './text/index-words.ts';
import { hasHangul } from './text/normalize.ts';

export interface LookUp {
  readonly lexicon: Lexicon;
  readonly index: WordIndex;
  readonly filters: Filters;
  /** Whether a document really has the form: the index also answers with what only begins alike. */
  has(id: string, form: Form): Promise<boolean>;
}

/** Fewer than so many documents with everything that was asked for: other words for it are looked up, too. */
const enough = 3;
const plenty = 8;
/** More documents than other words could tell apart: in a large course those would only be fetched in vain. */
const abundant = 100;
/** Other words that are looked up at a time. */
const atOnce = 3;
const nothing: Found = new Map();

/**
 * Words of the plan that the course has nowhere, and that are a slip or a space away from one that it has.
 * @param query as it was typed: capitals tell where a name may be parted
 */
export async function slipsIn(slots: readonly Slot[], query: string, context: LookUp): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const [index, slot] of slots.entries()) {
    // A word of general language was meant.
    if (slot.isMinor || slot.concept || context.lexicon.everyday.alike([slot.typed]).length > 0) continue;
    const pair = `${slots[index - 1]?.typed} ${slot.typed}`;
    // `이벤트 루푸`: two words that only together are near to a term.
    const both = query.toLowerCase().includes(pair) ? repairSlot(pair, context.lexicon) : null;
    if (both?.concept && !(await isThere(literally(slot, both), context))) {
      readings.push({ typed: pair, meant: both.forms[0]?.text ?? '' });
      continue;
    }
    const repaired = repairSlot(slot.typed, context.lexicon);
    const at = query.toLowerCase().indexOf(slot.typed);
    const own = at < 0 ? slot.typed : query.slice(at, at + slot.typed.length);
    const meant = repaired?.forms[0]?.text ?? spaced(own, context.lexicon);
    if (meant && !(await isThere(repaired ? literally(slot, repaired) : slot, context))) {
      readings.push({ typed: own, meant });
    }
  }
  return readings;
}

/** Beside the name of a term, what only looks like a form of a verb does not count: `세마포아` is no verb. */
const literally = (slot: Slot, repaired: Slot): Slot =>
  repaired.concept ? { ...slot, forms: slot.forms.filter(({ root }) => !root) } : slot;

/**
 * Looks up every slot: first in the asker's own words, then, where that finds little, in all others.
 * @throws where the index lacks a glossary term: then a part of it is missing
 */
export async function lookUp(slots: readonly Slot[], context: LookUp): Promise<SlotFound[]> {
  const own = await Promise.all(
    slots.map(async (slot) => {
      const [form] = slot.forms;
      if (!form || slot.isMinor) return { forms: [] };
      const found = (await isThere(slot, context)) ? await find(form, context) : nothing;
      return { forms: [{ weight: form.weight, found }] };
    }),
  );
  if (documentsWithAll(own.filter(({ forms }) => forms.length > 0)) >= enough) return own;
  return Promise.all(
    slots.map((slot, at) => {
      const { forms = [] } = own[at] ?? {};
      // What many documents say in the asker's own words needs no other words.
      const isFound = forms.some(({ found }) => found.size >= plenty);
      return isFound ? { forms } : widened(slot, forms, context);
    }),
  );
}

async function widened(slot: Slot, own: SlotFound['forms'], context: LookUp): Promise<SlotFound> {
  if (slot.isMinor) return { forms: [] };
  const forms = [...own];
  for (let at = 1; at < slot.forms.length; at += atOnce) {
    if (forms.some(({ found }) => found.size >= abundant)) break;
    const next = slot.forms.slice(at, at + atOnce);
    forms.push(
      ...(await Promise.all(
        next.map(async (form) => ({ weight: form.weight, found: await find(form, context) })),
      )),
    );
  }
  const isFiltered = Object.keys(context.filters).length > 0;
  if (slot.concept && !isFiltered && forms.every(({ found }) => found.size === 0)) {
    throw new Error(`no ${slot.concept}`);
  }
  return { forms };
}

const find = (form: Form, { index, filters }: LookUp): Promise<Found> => index.find(keysOf(form), filters);

/** Whether the course has what was typed, in one of its forms. */
async function isThere({ forms, concept, typed }: Slot, context: LookUp): Promise<boolean> {
  const [first] = forms;
  // A phrase was not typed by accident.
  if (!first || concept || first.text.includes(' ') || context.lexicon.knows(first.text)) return true;
  for (const form of forms.filter(({ text }) => typed.startsWith(text))) {
    if (await holds(form, context)) return true;
  }
  return false;
}

/** The index answers with what only begins alike. Of a noun it tells the word itself; else a document is asked. */
async function holds(form: Form, context: LookUp): Promise<boolean> {
  const key = keysOf(form);
  const isNoun = !form.root && hasHangul(form.text) && !key.includes(' ');
  if (isNoun && (await context.index.find(`"${key}"`, {})).size > 0) return true;
  const [best] = await find(form, context);
  return best !== undefined && (await context.has(best[0], form));
}

function documentsWithAll(found: readonly SlotFound[]): number {
  const [first, ...rest] = found.map(({ forms }) => new Set(forms.flatMap((form) => [...form.found.keys()])));
  return first ? [...first].filter((id) => rest.every((ids) => ids.has(id))).length : 0;
}

/** The words that the index is asked for; a verb by the letters that all its forms share. */
function keysOf({ text, root }: Form): string {
  if (root) return indexKey(root);
  if (isCodePhrase(text)) return phraseKey(text);
  const pieces = piecesOf(text);
  const telling = pieces.filter(isTelling);
  return (telling.length > 0 ? telling : pieces).map(indexKey).join(' ');
}
