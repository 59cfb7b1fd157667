import { expect, test } from 'playwright/test';
import { fill, wordsIn } from '../../src/i18n/words.ts';
import { locales } from '../../src/schemas/text.ts';
import { localPath } from '../support/local-path.ts';

for (const locale of locales) {
  const words = wordsIn(locale);

  test(`the page of the note names the lesson and the section where each part lives, ${locale}`, async ({
    page,
  }) => {
    await page.goto(localPath(locale, 'lessons/where-time-goes/'));
    const lesson = await page.getByRole('heading', { level: 1 }).textContent();
    const section = await page.locator('#what-the-numbers-mean').textContent();

    await page.goto(localPath(locale, 'sources/async-note/'));
    const row = page
      .getByRole('table', { name: words.sourceParts })
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: '성능 향상: 3초 → 1초 (3배 빠름)' }) });
    await row.getByRole('link', { name: `${lesson}: ${section}`, exact: true }).click();
    await expect(page).toHaveURL(/\/lessons\/where-time-goes\/#what-the-numbers-mean$/);
  });

  test(`no link of the note's page is an address, ${locale}`, async ({ page }) => {
    await page.goto(localPath(locale, 'sources/async-note/'));
    const names = await page.getByRole('table').getByRole('link').allInnerTexts();
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((name) => name.includes('/#') || name.startsWith('/'))).toEqual([]);
  });

  test(`the page of a linked source leads to its lesson and to the place of the note, ${locale}`, async ({
    page,
  }) => {
    await page.goto(localPath(locale, 'sources/python-type-hints-fastapi/'));
    const main = page.getByRole('main');
    await expect(main.locator('a[href$="/lessons/python-type-hints-fastapi/"]').first()).toBeVisible();
    await main.locator('a[href*="/sources/async-note/#"]').first().click();
    await expect(page.locator('tr:target').getByRole('rowheader')).toContainText('python-type-hints-fastapi');
  });

  test(`a term shows from the keyboard where it is referred to, ${locale}`, async ({ page }) => {
    await page.goto(localPath(locale, 'glossary/'));
    const entry = page
      .locator('dt#coroutine ~ dd')
      .filter({ has: page.locator('details') })
      .first();
    await entry.locator('summary').focus();
    await page.keyboard.press('Enter');
    await entry.locator('a[href$="/lessons/where-time-goes/"]').click();
    await expect(page).toHaveURL(/\/lessons\/where-time-goes\/$/);
  });

  test(`a long page lists at its top what is on it, ${locale}`, async ({ page }) => {
    for (const [path, least] of [
      ['glossary/', 8],
      ['errata/', 19],
    ] as const) {
      await page.goto(localPath(locale, path));
      const links = page.getByRole('navigation', { name: words.onThisPage }).getByRole('link');
      expect(await links.count()).toBeGreaterThanOrEqual(least);
      await links.last().click();
      await expect(page.locator(':target')).toBeInViewport();
    }
  });

  test(`a correction shows its run and leads to the section that tells it right, ${locale}`, async ({
    page,
  }) => {
    await page.goto(localPath(locale, 'errata/'));
    const correction = page.locator('section#e01');
    await expect(correction.getByText('elapsed: 3.0')).toBeHidden();
    await correction.getByText(words.recordedOutput, { exact: true }).click();
    await expect(correction.getByText('elapsed: 3.0')).toBeVisible();
    await correction.locator('a[href*="/lessons/where-time-goes/#"]').click();
    await expect(page.locator(':target')).toBeInViewport();
  });

  test(`units tell how long they take, ${locale}`, async ({ page, request }) => {
    const { units } = await (await request.get('curriculum.json')).json();
    await page.goto(localPath(locale, 'lessons/'));
    for (const { minutes, lessons } of units) {
      await expect(
        page.getByText(fill(words.unitTotal, { n: lessons.length, minutes }), { exact: true }),
      ).toBeVisible();
    }
  });

  test(`labs and objectives tell where they are referred to, ${locale}`, async ({ page }) => {
    await page.goto(localPath(locale, 'playgrounds/sync-vs-async/'));
    const from = page.getByRole('complementary', { name: words.referredFrom });
    await expect(from.locator('a[href$="/lessons/where-time-goes/"]')).toBeVisible();
  });
}

test('what is listed for an objective begins with the first lesson and ends with the last', async ({
  page,
  request,
}) => {
  const { units } = await (await request.get('curriculum.json')).json();
  const order: string[] = units.flatMap(({ lessons }: { lessons: string[] }) => lessons);
  await page.goto('objectives/1-2.b/');
  const links = await page
    .locator('h2 + ul > li > a[href*="/lessons/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/')[2] ?? ''));
  const places = links.map((id) => order.indexOf(id)).filter((place) => place >= 0);
  expect(places.length).toBeGreaterThan(4);
  expect(links[0]).toBe('where-time-goes');
});

for (const [path, summary] of [
  ['glossary/', 'dt#coroutine ~ dd summary'],
  ['objectives/', 'tbody summary'],
] as const) {
  test(`on paper nothing of ${path} is folded away`, async ({ page }) => {
    await page.goto(path);
    const link = page.locator(`${summary} + ul a`).first();
    const isShown = () =>
      link.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
    expect(await isShown()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await isShown()).toBe(true);
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`the search page does not ask for words that it has no field for, ${locale}`, async ({ page }) => {
      await page.goto(localPath(locale, 'search/'));
      await expect(page.getByText(wordsIn(locale).searchIntro)).toBeHidden();
      // Playwright's search for text passes by what stands in a noscript element.
      const told = page.locator('main noscript > p');
      await expect(told).toBeVisible();
      await expect(told).toHaveText(wordsIn(locale).searchUnscripted);
    });
  }
});
