import { expect } from 'playwright/test';
import { wordsIn } from '../../../src/i18n/words.ts';
import { localPath } from '../../support/local-path.ts';
import { expectState, lab, labPath, openEditor, openLab, solution, test, write } from './lab-page.ts';

const words = wordsIn('ko');

test('the best result of a lab stands in the list of labs until it is erased', async ({ page }) => {
  await page.goto(labPath);
  const { run, status } = openLab(page);
  await openEditor(openLab(page));
  await write(openLab(page), solution);
  await run.click();
  await expectState(status, 'done');

  await page.goto(localPath('ko', 'playgrounds/'));
  const best = page.locator(`[data-id="${lab.id}"] .best`);
  await expect(best).toHaveText(
    new RegExp(`^${words.ownBest} TypeScript ${words.bestPassed} \\d\\.\\d\\d×$`),
  );
  await page.getByRole('button', { name: words.forgetResults }).click();
  await expect(best).toHaveCount(0);
  await expect(page.getByText(words.resultsForgotten)).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-id]').first()).toBeVisible();
  await expect(best).toHaveCount(0);
});
