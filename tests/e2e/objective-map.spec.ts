import { expect, type Locator, type Page, test } from 'playwright/test';
import { bloomName, fill, wordsIn } from '../../src/i18n/words.ts';
import { locales } from '../../src/schemas/text.ts';
import { localPath } from '../support/local-path.ts';

/** Rows that show, by what their header says. */
const headersOf = (page: Page): Promise<string[]> => page.getByRole('rowheader').allInnerTexts();

const rowsOf = (map: Locator, level: string) =>
  map.getByRole('row').filter({ has: map.page().getByRole('rowheader', { name: level, exact: true }) });

for (const locale of locales) {
  const words = wordsIn(locale);
  const understand = `L2 ${bloomName(words, 'understand')}`;
  const apply = `L3 ${bloomName(words, 'apply')}`;

  for (const width of [360, 1280]) {
    test(`the map tells which lessons, practices and evaluations are L2, ${locale}, ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(localPath(locale, 'objectives/'));
      const map = page.getByRole('table', { name: words.navObjectives });
      expect(await rowsOf(map, apply).count()).toBeGreaterThan(5);
      await expect(map.locator('a[href*="/capstone-refactor/"]:visible')).not.toHaveCount(0);
      expect(await rowsOf(map, understand).count()).toBeGreaterThan(2);

      await page.getByRole('radio', { name: understand }).check();
      await expect(rowsOf(map, apply)).toHaveCount(0);
      // The objective of the programme claims both levels: of it, only what is L2 is left.
      const first = rowsOf(map, understand).first();
      await expect(first).toContainText('L2');
      await expect(first.getByRole('cell')).toHaveCount(3);
      await expect(map.locator('a[href*="/capstone-refactor/"]:visible')).toHaveCount(0);
      await expect(page.getByRole('status')).toHaveText(countPattern(words.mapCount), { useInnerText: true });
    });
  }

  test(`a question of the map says what is asked and leads there, ${locale}`, async ({ page }) => {
    await page.goto(localPath(locale, 'objectives/'));
    const map = page.getByRole('table', { name: words.navObjectives });
    const questions = rowsOf(map, understand).nth(1).getByRole('cell').last().locator('summary');
    await expect(questions).toContainText(fill(words.questionCount, { n: 3 }));
    await questions.focus();
    await page.keyboard.press('Enter');
    const link = map.getByRole('link', { name: /time\.sleep\(1\)/ }).last();
    await expect(link).toBeVisible();
    await link.click();
    await expect(page).toHaveURL(/\/lessons\/where-time-goes\/#sleep-and-cpu$/);
  });

  test(`the questions of an objective stand apart, each by its words, ${locale}`, async ({ page }) => {
    await page.goto(localPath(locale, 'objectives/1-2/'));
    const names = await page.getByRole('main').getByRole('link').allInnerTexts();
    const asked = names.filter(
      (name) => name.startsWith(`${words.question}: `) || name.startsWith(`${words.predict}: `),
    );
    expect(asked.length).toBeGreaterThan(8);
    expect(asked.every((name) => /\p{Letter}{2,}/u.test(name.slice(name.indexOf(':'))))).toBe(true);
    const places = await page
      .getByRole('main')
      .locator('a[href*="#"]')
      .evaluateAll(
        (links) => new Set(links.map((link) => `${link.getAttribute('href')}|${link.textContent}`)).size,
      );
    const addresses = await page
      .getByRole('main')
      .locator('a[href*="#"]')
      .evaluateAll((links) => new Set(links.map((link) => link.getAttribute('href'))).size);
    expect(places).toBe(addresses);
  });
}

test('the chosen level is in the address, and there after a reload', async ({ page }) => {
  await page.goto('objectives/');
  await page.getByRole('radio', { name: /^L3/ }).check();
  await expect(page).toHaveURL(/\?bloom=apply$/);
  await page.reload();
  await expect(page.getByRole('radio', { name: /^L3/ })).toBeChecked();
  expect((await headersOf(page)).some((name) => name.includes('L2 '))).toBe(false);
  await page.getByRole('radio').first().check();
  await expect(page).toHaveURL(/\/objectives\/$/);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the filter filters and counts', async ({ page }) => {
    await page.goto('objectives/');
    const count = page.getByRole('status').locator('p').filter({ visible: true });
    const all = (await count.textContent()) ?? '';
    await page.getByRole('radio', { name: /^L4/ }).check();
    await expect(count).toHaveText(countPattern(wordsIn('ko').mapCount));
    await expect(count).not.toHaveText(all);
    const headers = await headersOf(page);
    expect(headers.filter((name) => /^L\d/.test(name)).every((name) => name.startsWith('L4'))).toBe(true);
  });
});

/** A sentence that counts, with a number in every gap. */
const countPattern = (sentence: string): RegExp => new RegExp(`^${sentence.replace(/\{\w+\}/g, '\\d+')}$`);
