import { wordsIn } from '../../src/i18n/words.ts';
import { locales } from '../../src/schemas/text.ts';
import { tabTo } from '../support/keyboard.ts';
import { localPath } from '../support/local-path.ts';
import { expect, labOn, test } from '../support/stackblitz/test.ts';

// Where a page scrolls smoothly, the focus is out of sight until it has arrived.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const locale of locales) {
  const words = wordsIn(locale);

  test(`with the keyboard alone, ${locale}`, async ({ page, standIn }) => {
    await page.goto(localPath(locale, ''));
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: words.skipToContent })).toBeFocused();
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('link', { name: words.startCourse }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/lessons\/where-time-goes\/$/);

    const tabs = page.getByRole('tablist').first().getByRole('tab');
    await tabTo(page, tabs.first());
    await page.keyboard.press('ArrowRight');
    await expect(tabs.nth(1)).toBeFocused();
    await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');

    const box = labOn(page, locale);
    await tabTo(page, box.embed);
    await page.keyboard.press('Enter');
    await standIn.received();
    await expect(box.status).toHaveAttribute('data-state', 'done');
  });

  test(`a question is answered with the keyboard, ${locale}`, async ({ page }) => {
    await page.goto(localPath(locale, 'lessons/where-time-goes/'));
    const question = page.locator('form[data-activity="choice"]').first();
    await tabTo(page, question.getByRole('radio').first());
    await page.keyboard.press('Space');
    await tabTo(page, question.getByRole('button', { name: words.checkAnswer }));
    await page.keyboard.press('Enter');
    const right = await question.locator('.key li').first().getAttribute('data-correct');
    await expect(question.getByRole('status')).toContainText(
      right === 'yes' ? words.correct : words.incorrect,
    );
    await expect(question.getByRole('status')).toHaveAttribute('data-correct', right ?? '');
  });
}
