import { expect, test } from 'playwright/test';
import { wordsIn } from '../../src/i18n/words.ts';
import { locales } from '../../src/schemas/text.ts';
import { localPath } from '../support/local-path.ts';

for (const locale of locales) {
  const words = wordsIn(locale);

  test(`what a question gives away unfolds once it is answered, ${locale}`, async ({ page }) => {
    await page.goto(localPath(locale, 'lessons/where-time-goes/'));
    const question = page.locator('form#loop-of-awaits');
    const answer = page.locator('form#loop-of-awaits + details.answer');
    await expect(answer.getByText(words.showAnswer)).toBeVisible();
    await expect(answer.locator('figure')).toBeHidden();
    const check = question.getByRole('button', { name: words.checkAnswer });
    await check.click();
    // Nothing was chosen: there is nothing to give away yet.
    await expect(answer.locator('figure')).toBeHidden();
    await question.getByRole('radio').first().check();
    await check.click();
    await expect(answer.locator('figure')).toBeVisible();
  });

  test(`it is there in print, ${locale}`, async ({ page }) => {
    await page.goto(localPath(locale, 'lessons/where-time-goes/'));
    const figure = page.locator('form#loop-of-awaits + details.answer figure');
    await expect(figure).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(figure).toBeVisible();
  });
}
