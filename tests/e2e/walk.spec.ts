import { wordsIn } from '../../src/i18n/words.ts';
import { locales } from '../../src/schemas/text.ts';
import { localPath } from '../support/local-path.ts';
import { expect, lab, labOn, test } from '../support/stackblitz/test.ts';

const lesson = {
  ko: '동기와 비동기: 시간은 어디로 가는가',
  en: 'Sync and async: where time goes',
};

for (const locale of locales) {
  const words = wordsIn(locale);
  const title = lab.playground.title[locale];

  test(`from the objective to the running lab, ${locale}`, async ({ page, standIn }) => {
    const main = page.locator('main');
    await page.goto(localPath(locale, ''));
    await main.getByRole('link', { name: `${words.learningObjective} 1-2` }).click();
    await expect(page).toHaveURL(/\/objectives\/1-2\/$/);
    await main.getByRole('link', { name: '1-2.a' }).click();
    await expect(page).toHaveURL(/\/objectives\/1-2\.a\/$/);
    await main.getByRole('link', { name: lesson[locale], exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson[locale]);
    await page.getByRole('region', { name: title, exact: true }).getByRole('link', { name: title }).click();
    // Until its style sheet is there, the panel of the other language counts as visible.
    await page.waitForURL(new RegExp(`/playgrounds/${lab.id}/$`), { waitUntil: 'load' });

    const box = labOn(page, locale);
    await box.embed.click();
    expect(Object.keys((await standIn.received()).files)).toContain(lab.settings.entry);
    await expect(box.status).toHaveText(words.stackblitzReady);
  });

  test(`search from the home page to a lesson, ${locale}`, async ({ page }) => {
    await page.goto(localPath(locale, ''));
    await page.getByRole('button', { name: words.search, exact: true }).click();
    await page.getByRole('searchbox', { name: words.search }).fill('gather');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${localPath(locale, 'search/')}\\?q=gather$`));
    const results = page.getByRole('list', { name: words.searchResults }).getByRole('listitem');
    await expect(results).not.toHaveCount(0);
    const found = results.getByRole('link').first();
    await expect(found).toHaveText(/gather/i);
    const name = await found.textContent();
    await found.click();
    await expect(page.getByRole('heading', { name: name ?? '', exact: true })).toBeInViewport();
    await page.goBack();
    await expect(found).toHaveText(name ?? '');
  });

  test(`what is not found leads to the topics, ${locale}`, async ({ page }) => {
    await page.goto(localPath(locale, 'search/?q=zzqqxx'));
    await expect(page.getByRole('status')).toHaveText(words.searchNone.replace('{query}', 'zzqqxx'));
    await expect(page.getByRole('region', { name: words.allTopics })).toBeVisible();
  });

  test(`the language switch stays on the page, ${locale}`, async ({ page }) => {
    const other = locale === 'ko' ? 'en' : 'ko';
    for (const path of ['', 'lessons/where-time-goes/', `playgrounds/${lab.id}/`, 'objectives/1-2.a/']) {
      await page.goto(localPath(locale, path));
      await page.getByRole('link', { name: words.otherLanguage, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`//[^/]+/${localPath(other, path)}$`));
      await expect(page.locator('html')).toHaveAttribute('lang', other);
    }
  });

  test(`the language switch stays at the section that is read, ${locale}`, async ({ page }) => {
    const address = new RegExp(
      `/${localPath(locale === 'ko' ? 'en' : 'ko', 'lessons/where-time-goes/')}#run-it$`,
    );
    await page.goto(localPath(locale, 'lessons/where-time-goes/#run-it'));
    const other = page.getByRole('link', { name: words.otherLanguage, exact: true });
    await expect(other).toHaveAttribute('href', address);
    // A click by the driver would scroll the page first, for a header that is in view all the time.
    await other.dispatchEvent('click');
    await expect(page).toHaveURL(address);
    await expect(page.locator('#run-it')).toBeInViewport();
  });

  test(`next and previous lesson, ${locale}`, async ({ page }) => {
    await page.goto(localPath(locale, 'lessons/where-time-goes/'));
    const around = page.getByRole('navigation', { name: words.previousNext });
    await expect(around.getByRole('link', { name: words.previous })).toHaveCount(0);
    const next = around.getByRole('link', { name: words.next });
    const title = await next.locator('strong').textContent();
    await next.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
    await around.getByRole('link', { name: words.previous }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson[locale]);
  });
}
