import { globSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { root } from '../../../src/cli/child.ts';
import type { Locale } from '../../../src/schemas/text.ts';
import { groupByKind } from '../../../src/search/group.ts';
import type { OpenedSearch } from '../../../src/search/open-search.ts';
import { localPath } from '../local-path.ts';
import type { GoldenQuery } from './golden.ts';
import type { Given } from './score.ts';

/** Asks the search of the built site, in a page of it, all queries of one language; results as the page orders them. */
export async function askAll(page: Page, locale: Locale, queries: readonly GoldenQuery[]): Promise<Given[]> {
  const [script] = globSync('dist/_astro/open-search*.js', { cwd: root });
  if (!script) throw new Error('dist/_astro/ has no open-search script: build the site first.');
  await page.goto(localPath(locale, 'search/'));
  const texts = queries.map(({ query }) => query);
  const answers = await page.evaluate(
    async ({ script, locale, texts }) => {
      const base = location.pathname.replace(/(en\/)?search\/$/, '');
      const module: { openSearch(root: string, locale: string): Promise<OpenedSearch> } = await import(
        base + script
      );
      const { find } = await module.openSearch(base, locale);
      const answers = [];
      for (const query of texts) {
        const start = performance.now();
        const { results } = await find({ query, literal: false, filters: {} });
        answers.push({
          ms: performance.now() - start,
          results: results.map(({ document, section, score }) => ({
            document: { kind: document.kind },
            url: document.url + (section.id ? `#${section.id}` : ''),
            score,
          })),
        });
      }
      return answers;
    },
    { script: script.replace(/^dist\//, ''), locale, texts },
  );
  return queries.map((query, at) => {
    const { results = [], ms = Number.NaN } = answers[at] ?? {};
    const urls = groupByKind(results).flatMap((group) => group.results.map(({ url }) => url));
    return { query, urls, ms };
  });
}
