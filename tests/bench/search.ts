import type { Browser } from 'playwright/test';
import { dist } from '../../src/cli/build/build-site.ts';
import { serve } from '../../src/cli/serve/serve.ts';
import { locales } from '../../src/schemas/text.ts';
import { askAll } from '../support/search/ask.ts';
import { costOfFirst, type SearchCost } from '../support/search/cost.ts';
import { type GoldenQuery, isHard, readGolden } from '../support/search/golden.ts';
import { isReady } from '../support/search/lesson-status.ts';
import { type Given, scoreOf } from '../support/search/score.ts';
import type { Measure } from './section.ts';
import { percentile } from './statistics.ts';

/** Queries of each kind whose first search is weighed. */
const weighed = { full: 1_000, quick: 3 };

/** Quality of the search by kind of query, and what a first search costs. */
export const searchQuality: Measure = async ({ browser, full }) => {
  const server = await serve({ dir: dist, port: 0, base: process.env.BASE_PATH });
  try {
    const { queries, notYetWritten, dropped } = readGolden(isReady);
    const given = (await Promise.all(locales.map((lang) => ask(browser, server.url, lang, queries)))).flat();
    const costs = await costsOf(browser, server.url, queries, full ? weighed.full : weighed.quick);
    const groups = groupsOf(given);
    return {
      title: 'Search',
      about: [
        `${given.length} queries of the golden set against dist/, in Chromium. success@1: the first result leads to a right section.`,
        'kB: everything fetched from the first press to the first result, after gzip; cold ms: from the last key to the first result.',
        'Goals, Korean everyday / hard: success@1 92 / 80, recall@5 98 / 90, MRR .96 / .82, none 0 / 3; English recall@5 98, MRR .95;',
        `135 kB in all, 18 kB of planner and lexicon; 500 ms cold, 100 ms warm. Not yet written: ${notYetWritten.length}; not taught: ${dropped.length}.`,
      ].join(' '),
      columns: [
        ...['queries', 'n', 'success@1', 'recall@5', 'MRR', 'none %', 'warm ms, p95'],
        ...['kB, p95', 'planner kB', 'index + documents kB, p95', 'cold ms, p95'],
      ],
      rows: groups.map(([name, part]) => row(name, part, costs)),
    };
  } finally {
    await server.close();
  }
};

async function ask(browser: Browser, url: string, lang: 'ko' | 'en', queries: readonly GoldenQuery[]) {
  const page = await browser.newPage({ baseURL: url });
  const given = await askAll(
    page,
    lang,
    queries.filter((query) => query.lang === lang),
  );
  await page.close();
  return given;
}

/** The first search of some queries of each kind, each in a browser without a cache. */
async function costsOf(browser: Browser, url: string, queries: readonly GoldenQuery[], most: number) {
  const costs = new Map<GoldenQuery, SearchCost>();
  const counts = new Map<string, number>();
  for (const query of queries) {
    const kind = `${query.lang} ${query.kind}`;
    const count = counts.get(kind) ?? 0;
    if (count >= most) continue;
    counts.set(kind, count + 1);
    const page = await browser.newPage({ baseURL: url });
    try {
      costs.set(query, await costOfFirst(page, query.lang, query.query));
    } catch (error) {
      // A query without a result costs no first result; that it has none is in another column.
      if (!(error instanceof Error && error.name === 'TimeoutError')) throw error;
    } finally {
      await page.context().close();
    }
  }
  return costs;
}

/** Every kind, then everyday and hard, then those that were kept out of tuning. */
function groupsOf(given: readonly Given[]): [string, readonly Given[]][] {
  const by = (pick: (one: Given) => string) => {
    const names = [...new Set(given.map(pick))].sort();
    return names.map((name): [string, Given[]] => [name, given.filter((one) => pick(one) === name)]);
  };
  const difficulty = ({ query }: Given) => `${query.lang} ${isHard(query.kind) ? 'hard' : 'everyday'}`;
  return [
    ...by(({ query }) => `${query.lang} ${query.kind}`),
    ...by((one) => `**${difficulty(one)}, all**`),
    ...by((one) => `${difficulty(one)}, ${one.query.set}`),
  ];
}

function row(name: string, part: readonly Given[], costs: ReadonlyMap<GoldenQuery, SearchCost>) {
  const score = scoreOf(part);
  const known = part.flatMap(({ query }) => costs.get(query) ?? []);
  const p95 = (pick: (cost: SearchCost) => number) => percentile(known.map(pick), 95);
  const percent = (share: number) => (100 * share).toFixed(1);
  const kB = (bytes: number) => (Number.isNaN(bytes) ? '' : (bytes / 1000).toFixed(1));
  const ms = p95(({ firstMs }) => firstMs);
  return [
    ...[name, score.queries, percent(score.successAt1), percent(score.recallAt5), score.mrr.toFixed(3)],
    ...[
      percent(score.zeroResults),
      Math.round(
        percentile(
          part.map((one) => one.ms),
          95,
        ),
      ),
    ],
    ...[kB(p95(({ total }) => total)), kB(p95(({ planner }) => planner))],
    ...[kB(p95(({ index, documents }) => index + documents)), Number.isNaN(ms) ? '' : Math.round(ms)],
  ];
}
