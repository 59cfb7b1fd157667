import { expect, test } from 'playwright/test';
import { wordsIn } from '../../../src/i18n/words.ts';
import { axeFor } from '../../support/axe.ts';
import { watchThirdParties } from '../../support/third-party.ts';

for (const locale of ['ko', 'en'] as const) {
  test(`this device is checked when asked to, ${locale}`, async ({ page, baseURL }) => {
    const words = wordsIn(locale);
    const thirdParties = watchThirdParties(page, baseURL ?? '');
    await page.goto(locale === 'ko' ? 'check/' : 'en/check/');
    const rows = page.locator('[data-check]');
    await expect(rows.first()).toContainText(words.checkNotYet);
    await page.getByRole('button', { name: words.checkStart }).click();
    await expect(page.locator('[data-check-status]')).toHaveText(words.checkDone, { timeout: 60_000 });
    for (const row of await rows.all()) await expect(row).toHaveAttribute('data-grade', /good|limited/);
    await expect(page.locator('[data-check="typescript"]')).toContainText(/\d+ ms/);
    await expect(page.locator('[data-check="python"]')).toContainText(/\d+\.\d/);
    expect(thirdParties.filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect((await axeFor(page).analyze()).violations).toEqual([]);
  });
}

test('a sandbox that does not open is told with its reason', async ({ page }) => {
  await page.route('**/runtime-typescript*', (route) => route.abort());
  await page.goto('check/');
  await page.getByRole('button', { name: wordsIn('ko').checkStart }).click();
  await expect(page.locator('[data-check="typescript"]')).toHaveAttribute('data-grade', 'missing');
  await expect(page.locator('[data-check="typescript"]')).toContainText('network');
});
