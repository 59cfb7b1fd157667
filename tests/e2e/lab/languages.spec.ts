import { expect, test } from 'playwright/test';
import { labPath, openLab } from './lab-page.ts';

test('Python says that it is still to come; a remembered Python does not hide what runs', async ({
  page,
}) => {
  await page.goto(labPath);
  const { tab, region, words, run } = openLab(page);
  await expect(tab('TypeScript')).toHaveAttribute('aria-selected', 'true');
  await tab('Python').click();
  await expect(region).toContainText(words.labPythonLater);
  await expect(run).toBeHidden();
  await page.reload();
  await expect(tab('TypeScript')).toHaveAttribute('aria-selected', 'true');
  await expect(run).toBeVisible();
});

test('the solution is shown when it is asked for, and put away again', async ({ page }) => {
  await page.goto(labPath);
  const { button, words, region } = openLab(page);
  const show = button(words.labSolution);
  await expect(show).toHaveAttribute('aria-expanded', 'false');
  await expect(region.getByText('Promise.all(ids.map')).toBeHidden();
  await show.click();
  await expect(show).toHaveAttribute('aria-expanded', 'true');
  await expect(region.locator('.solution')).toContainText('Promise.all(ids.map');
  await show.click();
  await expect(region.locator('.solution')).toBeHidden();
});
