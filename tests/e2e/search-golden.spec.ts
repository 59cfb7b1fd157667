import { expect, test } from 'playwright/test';
import { locales } from '../../src/schemas/text.ts';
import { askAll } from '../support/search/ask.ts';
import { isHard, readGolden } from '../support/search/golden.ts';
import { isReady } from '../support/search/lesson-status.ts';
import { isRightSection, scoreOf } from '../support/search/score.ts';

/** What the search has to reach in the built site. English has its goals for everyday queries. */
const goals = {
  ko: {
    everyday: { successAt1: 0.92, recallAt5: 0.98, mrr: 0.96, zeroResults: 0 },
    hard: { successAt1: 0.8, recallAt5: 0.9, mrr: 0.82, zeroResults: 0.03 },
  },
  en: {
    everyday: { successAt1: 0.9, recallAt5: 0.98, mrr: 0.95, zeroResults: 0 },
    hard: { successAt1: 0.6, recallAt5: 0.85, mrr: 0.75, zeroResults: 0.03 },
  },
} as const;

for (const locale of locales) {
  test(`the golden set is found, ${locale}`, async ({ page }, testInfo) => {
    const { queries, notYetWritten } = readGolden(isReady);
    const own = queries.filter(({ lang }) => lang === locale);
    const given = await askAll(page, locale, own);
    for (const difficulty of ['everyday', 'hard'] as const) {
      const part = given.filter(({ query }) => isHard(query.kind) === (difficulty === 'hard'));
      const score = scoreOf(part);
      const goal = goals[locale][difficulty];
      const missed = part
        .filter(({ urls, query }) => !isRightSection(urls[0] ?? '', query.places))
        .map(({ query, urls }) => `${query.query} → ${urls[0] ?? 'nothing'}`);
      testInfo.annotations.push({ type: difficulty, description: JSON.stringify(score) });
      const told = `${difficulty}: first result in a wrong section:\n${missed.join('\n')}`;
      expect.soft(score.successAt1, told).toBeGreaterThanOrEqual(goal.successAt1);
      expect.soft(score.recallAt5, `${difficulty}: recall@5`).toBeGreaterThanOrEqual(goal.recallAt5);
      expect.soft(score.mrr, `${difficulty}: MRR`).toBeGreaterThanOrEqual(goal.mrr);
      expect.soft(score.zeroResults, `${difficulty}: no result`).toBeLessThanOrEqual(goal.zeroResults);
    }
    const later = notYetWritten.filter(({ lang }) => lang === locale).map(({ query }) => query);
    testInfo.annotations.push({ type: 'not yet written', description: later.join(', ') });
  });
}
