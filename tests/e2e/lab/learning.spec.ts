import { expect } from 'playwright/test';
import { labPath, openLab, operations, runUntilJudged, solution, test, write, wrong } from './lab-page.ts';

// One learner's way through the first lab, by keyboard, in both languages of the page.
for (const [locale, path] of [
  ['ko', labPath],
  ['en', `en/${labPath}`],
] as const) {
  test(`a learner gets from the starter to a pass, ${locale}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(path);
    const lab = openLab(page, locale);
    const { words } = lab;

    await test.step('the starter blocks', async () => {
      await runUntilJudged(lab);
      await expect(lab.result.locator('.verdict')).toHaveAttribute('data-verdict', 'failed');
      await expect(lab.result).toContainText(/users\.ts:\d+/);
      const mine = await operations(lab, words.learner);
      expect(mine.map(({ state }) => state)).toEqual(Array(3).fill(words.stateBlocked));
      expect(mine[1]?.from).toBeGreaterThanOrEqual((mine[0]?.to ?? 0) - 1);
    });

    await test.step('await in a loop waits, yet one at a time', async () => {
      await write(lab, wrong('await-in-loop'));
      await runUntilJudged(lab);
      await expect(lab.result.locator('.verdict')).toContainText('Promise.all');
      const mine = await operations(lab, words.learner);
      expect(mine.map(({ state }) => state)).toEqual(Array(3).fill(words.stateWaiting));
      expect(mine[2]?.from).toBeGreaterThanOrEqual((mine[1]?.to ?? 0) - 1);
    });

    await test.step('Promise.all overlaps the waits', async () => {
      await write(lab, solution);
      await runUntilJudged(lab);
      await expect(lab.status).toHaveText(words.labPassed);
      await expect(lab.result.locator('.verdict')).toHaveAttribute('data-verdict', 'passed');
      const ratio = Number.parseFloat((await lab.result.locator('.figures dd').first().textContent()) ?? '');
      expect(ratio).toBeGreaterThan(2.4);
      const mine = await operations(lab, words.learner);
      expect(Math.max(...mine.map(({ from }) => from))).toBeLessThan(Math.min(...mine.map(({ to }) => to)));
      await expect(lab.result).toContainText(words.limit);
    });
  });
}
