import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright/test';
import type { Locale } from '../../../src/schemas/text.ts';
import { localPath } from '../local-path.ts';
import { openDialog } from './dialog.ts';

/** What a first search fetches, in bytes after gzip, and how long it takes. */
export interface SearchCost {
  /** Dialog, words and styles. */
  dialog: number;
  /** Planner, ranking and adapter, with the lexicon. */
  planner: number;
  /** Pagefind's own script, WebAssembly and list of pages. */
  pagefind: number;
  index: number;
  documents: number;
  total: number;
  /** From the last key to the first result, everything still to be fetched. */
  firstMs: number;
}

const parts: readonly (readonly [RegExp, 'planner' | 'pagefind' | 'index' | 'documents'])[] = [
  [/open-search[^/]*\.js$|\/search\/lexicon-/, 'planner'],
  [/\/search\/pages\//, 'documents'],
  [/\.pf_(index|filter)$/, 'index'],
  [/\/pagefind\//, 'pagefind'],
];

/** Searches in a page that has not searched before. */
export async function costOfFirst(page: Page, locale: Locale, query: string): Promise<SearchCost> {
  const responses: Response[] = [];
  await page.goto(localPath(locale, 'lessons/where-time-goes/'), { waitUntil: 'networkidle' });
  // The lesson's own, however late on a busy machine.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  page.on('response', (response) => responses.push(response));
  const { field, links } = await openDialog(page, locale);
  const start = performance.now();
  await field.fill(query);
  await links.first().waitFor();
  const firstMs = performance.now() - start;
  const cost: SearchCost = { dialog: 0, planner: 0, pagefind: 0, index: 0, documents: 0, total: 0, firstMs };
  for (const response of responses) {
    const size = await sizeOf(response);
    const [, part = 'dialog'] = parts.find(([pattern]) => pattern.test(response.url())) ?? [];
    cost[part] += size;
    cost.total += size;
  }
  return cost;
}

/** Pagefind's files are compressed already; a host compresses the others. */
async function sizeOf(response: Response): Promise<number> {
  const body = await response.body();
  return /\.pf_|\.pagefind$/.test(response.url()) ? body.length : gzipSync(body, { level: 6 }).length;
}
