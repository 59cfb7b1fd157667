import { expect, test as withoutChoice } from 'playwright/test';
import { labPath, lessonPath, openLab, solution, test } from './lab-page.ts';

withoutChoice(
  'each language is a tab with its own task and code; the choice is remembered',
  async ({ page }) => {
    await page.goto(labPath);
    const { tab } = openLab(page);
    await tab('Python').click();
    await expect(openLab(page, 'ko', 'Python').region).toContainText('find_users');
    await expect(openLab(page).region).toBeHidden();
    await page.reload();
    await expect(tab('Python')).toHaveAttribute('aria-selected', 'true');
    await tab('TypeScript').click();
    await page.goto(lessonPath);
    await expect(openLab(page).tab('TypeScript')).toHaveAttribute('aria-selected', 'true');
  },
);

for (const path of [labPath, lessonPath]) {
  test(`the solution is shown when it is asked for, and put away again: /${path}`, async ({ page }) => {
    await page.goto(path);
    const { button, words, region } = openLab(page);
    const show = button(words.labSolution);
    const shown = region.locator('.solution').filter({ visible: true });
    await expect(show).toHaveAttribute('aria-expanded', 'false');
    await expect(shown).toHaveCount(0);
    await show.click();
    await expect(show).toHaveAttribute('aria-expanded', 'true');
    await expect(shown.locator('pre').first()).toHaveText(solution.trimEnd());
    await show.click();
    await expect(shown).toHaveCount(0);
  });
}
