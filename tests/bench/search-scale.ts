import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright/test';
import { dist } from '../../src/cli/build/build-site.ts';
import { serve } from '../../src/cli/serve/serve.ts';
import { writeIndex } from '../../src/integrations/search-index.ts';
import type { SearchDocument } from '../../src/search/documents.ts';
import { lexiconOf } from '../../src/search/indexing/lexicon-of.ts';
import { costOfFirst } from '../support/search/cost.ts';
import { readGolden } from '../support/search/golden.ts';
import { manyDocuments } from '../support/search/many-documents.ts';
import type { Measure } from './section.ts';
import { percentile } from './statistics.ts';

const sizes = [1_000, 10_000];
/** Queries, evenly from the golden set: enough that one of them is not the 95th percentile. */
const asked = { full: 120, quick: 40 };

/** What a query fetches, and how long the index takes to build, as the course grows. */
export const searchScale: Measure = async ({ browser, full }) => {
  const rows = [];
  for (const pages of sizes) rows.push(await measure(browser, pages, full ? asked.full : asked.quick));
  return {
    title: 'Search, larger courses',
    about:
      'Korean pages with the sections of lessons, said in the nouns of other subjects; one subject in ten is that of this course. kB of index and documents for a first query, goal 95 at p95; seconds to build the index, goal: as the pages.',
    columns: [
      ...['pages', 'build s', 'ms a page', 'index + documents kB, median', 'p95', 'lexicon + planner kB'],
      ...['Pagefind kB', 'first result ms, median', 'p95', 'without result'],
    ],
    rows,
  };
};

async function measure(browser: Browser, pages: number, queries: number) {
  const folder = mkdtempSync(join(tmpdir(), 'search-scale-'));
  try {
    cpSync(dist, folder, {
      recursive: true,
      filter: (path) => !/\/(pagefind|pages|playgrounds)$/.test(path),
    });
    const documents = manyDocuments(readDocuments(), pages);
    const start = performance.now();
    await writeIndex(documents, [], folder);
    const buildMs = performance.now() - start;
    writeLexicon(folder, documents);
    const costs = await costsIn(browser, folder, queries);
    const p = (share: number, pick: (cost: (typeof costs)[number]) => number) =>
      percentile(costs.map(pick), share);
    const kB = (bytes: number) => (bytes / 1000).toFixed(1);
    return [
      ...[pages, (buildMs / 1000).toFixed(1), (buildMs / pages).toFixed(2)],
      kB(p(50, ({ index, documents: read }) => index + read)),
      kB(p(95, ({ index, documents: read }) => index + read)),
      kB(p(95, ({ planner }) => planner)),
      kB(p(95, ({ pagefind }) => pagefind)),
      ...[Math.round(p(50, ({ firstMs }) => firstMs)), Math.round(p(95, ({ firstMs }) => firstMs))],
      queries - costs.length,
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The Korean documents of the built site. */
const readDocuments = (): SearchDocument[] =>
  globSync('search/pages/ko_*.json', { cwd: dist })
    .sort()
    .map((path) => JSON.parse(readFileSync(join(dist, path), 'utf8')));

/** The lexicon of the larger course: the same terms, the words of its headings. */
function writeLexicon(folder: string, documents: readonly SearchDocument[]): void {
  const path = join(folder, 'search', 'lexicon-ko.json');
  const { terms } = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...lexiconOf(documents, [], 'ko'), terms }));
}

async function costsIn(browser: Browser, folder: string, most: number) {
  const server = await serve({ dir: folder, port: 0 });
  try {
    const korean = readGolden(() => true).queries.filter(({ lang }) => lang === 'ko');
    const step = Math.floor(korean.length / most);
    const costs = [];
    for (const { query } of korean.filter((_, at) => at % step === 0).slice(0, most)) {
      const page = await browser.newPage({ baseURL: server.url });
      page.setDefaultTimeout(15_000);
      try {
        costs.push(await costOfFirst(page, 'ko', query));
      } catch (error) {
        // Counted as a query without a result.
        if (!(error instanceof Error && error.name === 'TimeoutError')) throw error;
      } finally {
        await page.context().close();
      }
    }
    return costs;
  } finally {
    await server.close();
  }
}
