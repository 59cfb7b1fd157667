import { expect, test } from 'playwright/test';
import type { SiteServer } from '../../src/cli/serve/serve.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { order } from '../fixtures/gallery/lab.ts';
import { serveGallery } from '../support/gallery/serve-gallery.ts';
import { comeAlive } from '../support/reader.ts';

const words = wordsIn('ko');
const [distractor = ''] = order.distractors;

// One gallery for all of them: two that are built at once would be in each other's way.
test.describe.configure({ mode: 'serial' });
let gallery: SiteServer;
test.beforeAll(async () => {
  gallery = await serveGallery();
});
test.afterAll(() => gallery.close());

test('lines are put in order by keyboard; one that is not needed is left out', async ({ page }) => {
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
  await expect(answer).toHaveText(words.orderSpare);
  await form.getByRole('button', { name: `${words.lineDown}: ${distractor}`, exact: true }).press('Enter');
  // What was said was about the order before.
  await expect(answer).toBeEmpty();
  await check.press('Enter');
  await expect(answer).toHaveAttribute('data-correct', 'yes');
  await expect(form.getByText(order.explanation.ko)).toBeVisible();

  const last = form.getByRole('button', { name: `${words.lineDown}: ${order.lines.at(-1)}`, exact: true });
  await last.press('Enter');
  await check.press('Enter');
  await expect(answer).toHaveText(words.orderMissing);
});

test('pressed again at the same spot, the same line moves on', async ({ page }) => {
  await page.goto(gallery.url);
  await comeAlive(page);
  const items = page.locator(`form#${order.id}`).getByRole('listitem');
  const first = await items.first().locator('code').textContent();
  const down = items.first().getByRole('button').last();
  await down.scrollIntoViewIfNeeded();
  const { x = 0, y = 0 } = (await down.boundingBox()) ?? {};
  for (let press = 0; press < 2; press += 1) await page.mouse.click(x + 5, y + 5);
  await expect(items.nth(2).locator('code')).toHaveText(first ?? '');
});
