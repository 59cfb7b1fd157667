import { expect, test } from 'playwright/test';
import { wordsIn } from '../../src/i18n/words.ts';
import { locales } from '../../src/schemas/text.ts';
import { localPath } from '../support/local-path.ts';

for (const locale of locales) {
  const words = wordsIn(locale);

  test(`an address that leads nowhere answers 404 and helps in both languages, ${locale}`, async ({
    page,
  }) => {
    const response = await page.goto(localPath(locale, 'lessons/no-such-lesson/'));
    expect(response?.status()).toBe(404);
    const part = page.locator(`section[lang="${locale}"]`);
    await expect(part.getByRole('heading', { name: words.notFoundTitle })).toBeVisible();
    await part.getByRole('searchbox').fill('gather');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${localPath(locale, 'search/')}\\?q=gather$`));
    await expect(page.getByRole('list', { name: words.searchResults })).toBeVisible();
    await page.goBack();
    await part.getByRole('link', { name: words.home, exact: true }).click();
    await expect(page.getByRole('link', { name: words.startCourse })).toBeVisible();
  });
}
