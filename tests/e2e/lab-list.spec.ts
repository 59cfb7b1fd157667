import { expect, type Page, test } from 'playwright/test';
import { fill, wordsIn } from '../../src/i18n/words.ts';
import { locales } from '../../src/schemas/text.ts';
import { localPath } from '../support/local-path.ts';

test.describe.configure({ mode: 'parallel' });

const labs = (page: Page) => page.locator('[data-labs] > li:visible');

for (const locale of locales) {
  const words = wordsIn(locale);
  const choose = (page: Page, name: string) => page.getByRole('combobox', { name });

  test(`labs are chosen by where they run, what they wait for and what they serve, ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(localPath(locale, 'playgrounds/'));
    const all = await labs(page).count();
    const count = page.locator('[data-lab-filter]').getByRole('status');
    await expect(count).toHaveText(fill(words.labCount, { n: all }));
    await expect(labs(page).first()).toContainText(`Python: ${words.runtimeSite}`);

    // Python of the server lab needs sockets: it does not run in the page.
    await choose(page, words.codeLanguage).selectOption('Python');
    await choose(page, words.runsIn).selectOption(words.runtimeSite);
    await expect(page.locator('[data-id="server-throughput"]')).toBeHidden();
    await expect(page.locator('[data-id="db-pool"]')).toBeVisible();
    await choose(page, words.waitKind).selectOption(words.waitDatabase);
    const left = await labs(page).count();
    expect(left).toBeLessThan(all);
    await expect(count).toHaveText(fill(words.labCount, { n: left }));

    // The address keeps the choice.
    await page.reload();
    await expect(choose(page, words.waitKind)).toHaveValue('database');
    await expect(labs(page)).toHaveCount(left);

    await choose(page, words.runsIn).selectOption(words.runtimeStackblitz);
    await expect(labs(page)).toHaveCount(0);
    await expect(count).toHaveText(words.noLabFits);
    await page.getByRole('button', { name: words.clearFilter }).click();
    await expect(labs(page)).toHaveCount(all);
    await expect(page).toHaveURL(/playgrounds\/$/);
  });
}

test('without a script all labs are listed and nothing asks to choose', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(localPath('ko', 'playgrounds/'));
  expect(await labs(page).count()).toBeGreaterThan(10);
  await expect(page.locator('[data-lab-filter]')).toBeHidden();
  await page.close();
});
