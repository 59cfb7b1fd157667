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

for (const way of ['button', '/', 'Control+k']) {
  test(`the search that is asked for before its script is there opens then, by ${way}`, async ({ page }) => {
    const letThrough = await holdBack(page, '**/_astro/Base*.js');
    await page.goto('./', { waitUntil: 'commit' });
    const search = page.getByRole('button', { name: wordsIn('ko').search });
    await expect(search).toBeVisible();
    if (way === 'button') await search.click();
    else await page.keyboard.press(way);
    await expect(page.getByRole('dialog')).toBeHidden();
    letThrough();
    await expect(page.getByRole('searchbox', { name: wordsIn('ko').search })).toBeFocused();
  });
}

test('what is typed into the dialog before its script is there leads to the search page', async ({
  page,
}) => {
  await holdBack(page, '**/_astro/dialog*.js');
  await page.goto('lessons/where-time-goes/');
  await page.getByRole('button', { name: wordsIn('ko').search }).click();
  await page.keyboard.type('gather');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=gather$/);
  await expect(page.getByRole('list', { name: wordsIn('ko').searchResults })).toBeVisible();
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
