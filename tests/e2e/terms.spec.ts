import { expect, type Page, test } from 'playwright/test';
import { locales } from '../../src/schemas/text.ts';
import { holdBack } from '../support/hold-back.ts';
import { localPath } from '../support/local-path.ts';

/** The first term of a lesson, the box that explains it, and what the glossary says. */
async function openLesson(page: Page, locale: 'ko' | 'en') {
  await page.goto(localPath(locale, 'glossary/'));
  const definition = (await page.locator('#cpu-time + dd').textContent()) ?? '';
  await page.goto(localPath(locale, 'lessons/where-time-goes/'));
  return {
    definition,
    term: page.locator('a.term[href$="#cpu-time"]').first(),
    box: page.getByRole('tooltip'),
  };
}

for (const locale of locales) {
  test(`a term is explained where it stands, with the words of the glossary, ${locale}`, async ({ page }) => {
    const { definition, term, box } = await openLesson(page, locale);
    await term.hover();
    await expect(box).toHaveText(definition);
    await expect(term).toHaveAccessibleDescription(definition);

    await test.step('the pointer can move onto the words, and away', async () => {
      await box.hover();
      await expect(box).toBeVisible();
      await page.getByRole('heading', { level: 1 }).hover();
      await expect(box).toBeHidden();
    });
  });
}

test('a term is explained on focus from the keyboard until Escape', async ({ page }) => {
  const { definition, term, box } = await openLesson(page, 'ko');
  await page.keyboard.press('Tab');
  await term.focus();
  await expect(box).toHaveText(definition);
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
});

test('words that come late are not shown to who has gone on', async ({ page }) => {
  const { definition, term, box } = await openLesson(page, 'ko');
  const letThrough = await holdBack(page, '**/term-tip*');
  await Promise.all([page.waitForRequest('**/term-tip*'), term.hover()]);
  await page.getByRole('heading', { level: 1 }).hover();
  await Promise.all([page.waitForResponse('**/glossary/'), letThrough()]);
  // Asked for after the page has asked, and read to its end after the page has.
  await page.evaluate(async () => (await fetch('/glossary/')).text());
  await expect(box).toBeHidden();
  // The next time they are at hand.
  await term.hover();
  await expect(box).toHaveText(definition);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true });

  test('the first tap explains a term, the next follows the link', async ({ page }) => {
    const { definition, term, box } = await openLesson(page, 'ko');
    await term.tap();
    await expect(box).toHaveText(definition);
    await term.tap();
    await expect(page).toHaveURL(/\/glossary\/#cpu-time$/);
  });

  test('where the words do not come, the first tap follows the link', async ({ page }) => {
    const { term } = await openLesson(page, 'ko');
    await page.route('**/glossary/', (route) =>
      route.request().isNavigationRequest() ? route.continue() : route.abort(),
    );
    await term.tap();
    await expect(page).toHaveURL(/\/glossary\/#cpu-time$/);
  });
});
