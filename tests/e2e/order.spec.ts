import { expect, test } from 'playwright/test';
import { wordsIn } from '../../src/i18n/words.ts';
import { order } from '../fixtures/gallery/lab.ts';
import { serveGallery } from '../support/gallery/serve-gallery.ts';

const words = wordsIn('ko');
const [distractor = ''] = order.distractors;

test('lines are put in order by keyboard; one that is not needed is left out', async ({ page }) => {
  const gallery = await serveGallery();
  try {
    await page.goto(gallery.url);
    const form = page.locator(`form#${order.id}`);
    const answer = form.getByRole('status');
    const items = form.getByRole('listitem');
    const check = form.getByRole('button', { name: words.checkAnswer });

    // Each line goes up to its place, then the one that is not needed below the mark.
    for (const [place, line] of order.lines.entries()) {
      const up = form.getByRole('button', { name: `${words.lineUp}: ${line}`, exact: true });
      // An indentation does not break, hence is not made of ordinary spaces.
      const shown = items.nth(place).locator('code');
      while ((await shown.textContent())?.replaceAll('\u00A0', ' ') !== line) await up.press('Enter');
    }
    await check.press('Enter');
    await expect(answer).toHaveAttribute('data-correct', 'no');
    await expect(answer).not.toBeEmpty();
    await form.getByRole('button', { name: `${words.lineDown}: ${distractor}`, exact: true }).press('Enter');
    // What was said was about the order before.
    await expect(answer).toBeEmpty();
    await check.press('Enter');
    await expect(answer).toHaveAttribute('data-correct', 'yes');
  } finally {
    await gallery.close();
  }
});
