import { expect } from 'playwright/test';
import { root } from '../../../src/cli/child.ts';
import { loadLab } from '../../../src/playground/load-lab.ts';
import { openLab, operations, runUntilJudged, test, write } from './lab-page.ts';

// A learner predicts the limit, then overlaps the waits: in the editor, in both languages of the lab.
for (const [language, title, locale, path] of [
  ['ts', 'TypeScript', 'ko', 'playgrounds/gather-ceiling/'],
  ['py', 'Python', 'en', 'en/playgrounds/gather-ceiling/'],
] as const) {
  test(`predicted, run one by one, run together: ${title}`, async ({ page }) => {
    test.setTimeout(240_000);
    const files = loadLab(root, 'gather-ceiling', language);
    const { entry } = files.settings;
    const lab = openLab(page, locale, title, files);
    const { words, result } = lab;
    const verdict = result.locator('.verdict');
    const figures = result.locator('.figures dd');
    const ratio = async () => Number.parseFloat((await figures.first().textContent()) ?? '');
    await page.goto(path);
    await lab.tab(title).click();

    await test.step('the starter predicts nothing, and is told nothing', async () => {
      await expect(page.locator('.facts')).not.toContainText(words.limit);
      await runUntilJudged(lab);
      await expect(verdict).toHaveAttribute('data-verdict', 'failed');
      await expect(verdict).toContainText({ ts: 'predictedLimit', py: 'PREDICTED_LIMIT' }[language]);
      await expect(figures).toHaveCount(0);
      await expect(result).not.toContainText(words.limit);
    });

    await test.step('one by one', async () => {
      await write(lab, files.wrong['await-in-loop']?.[entry] ?? '');
      await runUntilJudged(lab);
      await expect(verdict).toHaveAttribute('data-verdict', 'failed');
      await expect(verdict).toContainText({ ts: 'Promise.all', py: 'asyncio.gather' }[language]);
      expect(await ratio()).toBeLessThan(1.3);
      const [first, second, third] = await operations(lab, words.learner);
      expect(second?.from).toBeGreaterThanOrEqual((first?.to ?? Number.NaN) - 1);
      expect(third?.from).toBeGreaterThanOrEqual((second?.to ?? Number.NaN) - 1);
    });

    await test.step('together, with three expected of three', async () => {
      await write(lab, files.wrong['limit-by-count']?.[entry] ?? '');
      await runUntilJudged(lab);
      await expect(verdict).toHaveAttribute('data-verdict', 'failed');
      await expect(verdict).toContainText({ ko: '예측한 한계는 3배', en: 'the limit is not 3×' }[locale]);
      await expect(result).toContainText(words.limit);
    });

    await test.step('together, as predicted', async () => {
      await write(lab, files.solution[entry] ?? '');
      await runUntilJudged(lab);
      await expect(lab.status).toHaveText(words.labPassed);
      await expect(verdict).toHaveAttribute('data-verdict', 'passed');
      expect(await ratio()).toBeGreaterThan(1.6);
      const mine = await operations(lab, words.learner);
      expect(Math.max(...mine.map(({ from }) => from))).toBeLessThan(Math.min(...mine.map(({ to }) => to)));
      const ends = mine.map(({ to }) => to);
      expect(ends.toSorted((a, b) => a - b)).toEqual([ends[2], ends[0], ends[1]]);
    });
  });
}
