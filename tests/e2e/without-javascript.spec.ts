import { expect, test } from 'playwright/test';
import { wordsIn } from '../../src/i18n/words.ts';
import { locales } from '../../src/schemas/text.ts';
import { localPath } from '../support/local-path.ts';
import { testedPages } from '../support/page-types.ts';

test.use({ javaScriptEnabled: false });

for (const { name, path } of testedPages) {
  test(`${name}: shows its content, and no control that would do nothing`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.locator('main')).toContainText(/\p{Letter}{2,}/u);
    await expect(page.locator('.needs-script:visible')).toHaveCount(0);
    await expect(page.locator('main [hidden] pre')).toHaveCount(0);
  });
}

for (const locale of locales) {
  const words = wordsIn(locale);
  const lesson = localPath(locale, 'lessons/where-time-goes/');

  test(`every code example shows, and leads to the same in the other language, ${locale}`, async ({
    page,
  }) => {
    await page.goto(lesson);
    const code = page.locator('figure.snippet pre');
    expect(await code.count()).toBeGreaterThan(1);
    for (const block of await code.all()) await expect(block).toBeVisible();
    await page.locator('figure.snippet').first().getByRole('link', { name: words.inAppendix }).click();
    await expect(page).toHaveURL(/\/appendix\/#p\d+$/);
    const program = page.locator('section:target');
    await expect(program).toBeInViewport();
    await expect(program.getByRole('heading', { level: 3 })).toHaveText(/^TypeScript: /);
    await expect(program.locator('pre').first()).toContainText('import ');
  });

  test(`every link to the appendix leads to what it keeps, and back, ${locale}`, async ({ page }) => {
    await page.goto(lesson);
    const hashes = await page
      .locator('a.later')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).hash));
    expect(hashes.length).toBeGreaterThan(10);
    await page.goto(`${lesson}appendix/`);
    for (const hash of hashes) await expect(page.locator(hash)).toContainText(/\p{Letter}{2,}/u);
    await expect(page.locator('main section')).toHaveCount(hashes.length);
    const back = page.locator('main h2').nth(1).getByRole('link');
    const heading = await back.textContent();
    await back.click();
    await expect(page.locator('h2:target')).toHaveText(heading ?? '');
  });

  test(`a question has its answers in the appendix, ${locale}`, async ({ page }) => {
    await page.goto(lesson);
    const question = page.locator('form[data-activity="choice"]').first();
    const options = await question.getByRole('radio').count();
    await question.getByText(words.answers, { exact: true }).click();
    await question.getByRole('link', { name: words.inAppendix }).click();
    const answers = page.locator('section:target').getByRole('listitem');
    await expect(answers).toHaveCount(options);
    await expect(answers.filter({ hasText: words.correct })).toHaveCount(1);
    for (const answer of await answers.all()) await expect(answer).toBeVisible();
  });

  test(`menu and language switch lead on, ${locale}`, async ({ page }) => {
    await page.goto(lesson);
    await page.locator('header').getByRole('link', { name: words.otherLanguage }).click();
    await expect(page).toHaveURL(/\/lessons\/where-time-goes\/$/);
    await expect(page.locator('html')).toHaveAttribute('lang', locale === 'ko' ? 'en' : 'ko');
    await page.goBack();
    await page.locator('header').getByRole('link', { name: words.navPlaygrounds }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.navPlaygrounds);
  });

  test(`on a phone the menu unfolds, ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(localPath(locale, ''));
    await page.getByText(words.menu, { exact: true }).click();
    await page.locator('header').getByRole('link', { name: words.navGlossary }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.navGlossary);
  });

  test(`the search page lists all topics, ${locale}`, async ({ page }) => {
    await page.goto(localPath(locale, 'search/'));
    const topics = page.getByRole('region', { name: words.allTopics });
    await expect(topics).toBeVisible();
    expect(await topics.getByRole('link').count()).toBeGreaterThan(20);
    await topics.getByRole('link').first().click();
    await expect(page.locator('main h1')).toBeVisible();
  });
}
