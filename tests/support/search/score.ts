import type { GoldenQuery } from './golden.ts';

/** What the search gave for one query: addresses of the results in their order, with the heading they lead to. */
export interface Given {
  readonly query: GoldenQuery;
  readonly urls: readonly string[];
  readonly ms: number;
}

export interface Score {
  readonly queries: number;
  /** Share whose first result leads to a right section. */
  readonly successAt1: number;
  /** Share with a right page among the first five. */
  readonly recallAt5: number;
  /** Mean of 1 / rank of the first right page. */
  readonly mrr: number;
  readonly zeroResults: number;
  readonly medianMs: number;
}

export function scoreOf(given: readonly Given[]): Score {
  const mean = (grade: (one: Given) => number) =>
    given.reduce((sum, one) => sum + grade(one), 0) / Math.max(1, given.length);
  const times = given.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    queries: given.length,
    successAt1: mean((one) => (isRightSection(one.urls[0] ?? '', one.query.places) ? 1 : 0)),
    recallAt5: mean((one) => (rankOf(one, 5) > 0 ? 1 : 0)),
    mrr: mean((one) => (rankOf(one, 10) > 0 ? 1 / rankOf(one, 10) : 0)),
    zeroResults: mean(({ urls }) => (urls.length === 0 ? 1 : 0)),
    medianMs: times[Math.floor(times.length / 2)] ?? 0,
  };
}

/** 1-based place of the first result on a right page; 0 where there is none. */
function rankOf({ urls, query }: Given, most: number): number {
  const pages = new Set(query.places.map(pageOf));
  return 1 + urls.slice(0, most).findIndex((url) => pages.has(pageOf(pathOf(url))));
}

export const isRightSection = (url: string, places: readonly string[]): boolean =>
  places.includes(pathOf(url));

/** `/en/lessons/x/#y` → `lessons/x/#y`. */
const pathOf = (url: string): string => url.replace(/^\/(en\/)?/, '');
/** A glossary entry is a page of its own; a section belongs to its lesson. */
const pageOf = (path: string): string => (/^(glossary|errata)/.test(path) ? path : path.replace(/#.*/, ''));
