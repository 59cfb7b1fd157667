import { expect, test } from 'playwright/test';
import { wordsIn } from '../../src/i18n/words.ts';
import { holdBack } from '../support/hold-back.ts';

test('what is typed into the search before its script is there is not lost', async ({ page }) => {
  const letThrough = await holdBack(page, '**/_astro/search*.js');
  await page.goto('search/', { waitUntil: 'commit' });
  const field = page.getByRole('searchbox', { name: wordsIn('ko').search });
  await field.fill('gather');
  letThrough();
  await expect(page.getByRole('list', { name: wordsIn('ko').searchResults })).toBeVisible();
  await expect(field).toHaveValue('gather');
});

test('a press that comes before the script is done once the script is there', async ({ page }) => {
  const letThrough = await holdBack(page, '**/_astro/Base*.js');
  await page.goto('./', { waitUntil: 'commit' });
  const html = page.locator('html');
  await page.getByRole('button', { name: wordsIn('ko').theme }).click();
  await expect(html).not.toHaveAttribute('data-theme');
  letThrough();
  await expect(html).toHaveAttribute('data-theme', /light|dark/);
});
