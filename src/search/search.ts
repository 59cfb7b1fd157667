import type { SearchDocument, Section } from './documents.ts';
import { type LookUp, lookUp, slipsIn } from './look-up.ts';
import type { Filters, WordIndex } from './pagefind.ts';
import type { Lexicon } from './plan/lexicon-index.ts';
import { nearestNames } from './plan/nearest.ts';
import { type Plan, planLiterally, planQuery, type Reading } from './plan/plan.ts';
import type { Slot } from './plan/slot.ts';
import { type Candidate, rankCandidates, slotWeight } from './rank/candidates.ts';
import { excerptOf, type Stretch } from './rank/excerpt.ts';
import { pairsOf } from './rank/phrases.ts';
import { type CutDocument, cutDocument, hasForm, scoreSections } from './rank/sections.ts';
import { otherLayouts } from './text/keyboard.ts';
import { joined, normalize } from './text/normalize.ts';

export interface SearchSources {
  readonly lexicon: Lexicon;
  readonly index: WordIndex;
  /** The document that the index knows by this id. */
  document(id: string): Promise<SearchDocument>;
}

export interface SearchRequest {
  readonly query: string;
  /** Search the words as they stand. */
  readonly literal: boolean;
  readonly filters: Filters;
}

export interface SearchResult {
  readonly document: SearchDocument;
  /** The section that answers best, and others of the page that answer, too. */
  readonly section: Section;
  readonly excerpt: readonly Stretch[];
  readonly others: readonly Section[];
  readonly score: number;
}

export interface SearchAnswer {
  /** Best first. */
  readonly results: readonly SearchResult[];
  /** Words that were read as something else than they say. */
  readonly readings: readonly Reading[];
}

/**
 * Documents whose text is fetched to find the right section. More cost bytes and change little. Where very many lessons
 * answer, the first of them answer fully.
 */
const mostLessons = 4;
const lessonsOfMany = 3;
const many = 100;
const mostShort = 3;
/** A lesson that has so much less of what was asked for is not looked into; the last of them has to come nearer. */
const farBehind = 0.6;
const lastBehind = 0.7;
/** A query without a result is read as the term whose name differs in less of its letters: `thruput`. */
const alike = 0.3;
const mostOthers = 3;
const minorWeight = 0.7;
/** How near to the best section of its page another one has to come, to be offered beside it. */
const nearBest = 0.5;

export type Search = (request: SearchRequest) => Promise<SearchAnswer>;

/** Makes a search of the parts that it needs. It keeps the documents that it has seen. */
export async function createSearch({ lexicon, index, document }: SearchSources): Promise<Search> {
  // Asked for the short ones, since a large course has far more lessons to list.
  const short = await index.all({ short: ['yes'] });
  const cut = new Map<string, Promise<CutDocument>>();
  const open = (id: string): Promise<CutDocument> => {
    const known = cut.get(id) ?? document(id).then(cutDocument);
    cut.set(id, known);
    // What failed once may succeed the next time.
    known.catch(() => cut.delete(id));
    return known;
  };

  const ask: Search = async ({ query, literal, filters }) => {
    const context: LookUp = {
      ...{ lexicon, index, filters },
      has: async (id, form) => hasForm(await open(id), form),
    };
    const { slots, readings, text } = literal
      ? { ...planLiterally(query), text: query }
      : await planFor(query, context);
    const found = await lookUp(slots, context);
    const weights = found.map((one, at) =>
      slots[at]?.isMinor ? minorWeight : slotWeight(one, lexicon.documents),
    );
    const candidates = rankCandidates(found, lexicon.documents);
    const chosen = choose(candidates, short);
    const opened = await openAll(chosen, open);
    const pairs = pairsOf(text);
    const results = opened.flatMap((one) => resultOf(one, slots, weights, pairs) ?? []);
    return {
      results: results.sort((a, b) => b.score - a.score),
      readings,
    };
  };

  return async (request) => {
    const answer = await ask(request);
    if (answer.results.length > 0 || request.literal) return answer;
    for (const meant of otherReadings(request.query, lexicon)) {
      const other = await ask({ ...request, query: meant });
      if (other.results.length > 0) return { ...other, readings: [{ typed: request.query, meant }] };
    }
    return answer;
  };
}

/** What a query without a result may have meant: its words without spaces, its keys on the other layout, a term that looks alike. */
const otherReadings = (query: string, lexicon: Lexicon): string[] =>
  [joined(query), ...otherLayouts(query), ...nearestNames(query, lexicon, alike).slice(0, 1)].filter(
    (meant) => meant !== query,
  );

/** The plan of the query, with its slips of the finger mended, and the query as it was understood. */
async function planFor(query: string, context: LookUp): Promise<Plan & { text: string }> {
  const plan = planQuery(query, context.lexicon);
  const slips = await slipsIn(plan.slots, query, context);
  const text = slips.reduce(
    (text, { typed, meant }) => text.replace(normalize(typed), meant),
    normalize(query),
  );
  if (slips.length === 0) return { ...plan, text };
  return { slots: planQuery(text, context.lexicon).slots, readings: [...plan.readings, ...slips], text };
}

/** Lessons explain and are long; the rest is short and would crowd them out. */
function choose(candidates: readonly Candidate[], short: ReadonlySet<string>): Candidate[] {
  const long = candidates.filter(({ id }) => !short.has(id));
  const best = long[0]?.score ?? 0;
  return [
    ...long
      .slice(0, long.length > many ? lessonsOfMany : mostLessons)
      .filter(({ score }, at) => score >= best * (at < lessonsOfMany ? farBehind : lastBehind)),
    ...candidates.filter(({ id }) => short.has(id)).slice(0, mostShort),
  ];
}

/** The documents that can be had. @throws where none of them can */
async function openAll(
  candidates: readonly Candidate[],
  open: (id: string) => Promise<CutDocument>,
): Promise<CutDocument[]> {
  const settled = await Promise.allSettled(candidates.map(({ id }) => open(id)));
  const opened = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  if (settled.length > 0 && opened.length === 0) throw new Error('no document');
  return opened;
}

function resultOf(
  one: CutDocument,
  slots: readonly Slot[],
  weights: readonly number[],
  pairs: readonly string[],
): SearchResult | null {
  const [best, ...rest] = scoreSections(one, slots, weights, pairs);
  if (!best || best.score <= 0) return null;
  const others = rest.filter(({ score }) => score >= best.score * nearBest).slice(0, mostOthers);
  return {
    document: one.document,
    section: best.section,
    excerpt: excerptOf(best.section.text, slots),
    others: others.map(({ section }) => section),
    score: best.score,
  };
}
