import { expect, test as withoutChoice } from 'playwright/test';
import { root } from '../../../src/cli/child.ts';
import { loadLab } from '../../../src/playground/load-lab.ts';
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

const elsewhere = loadLab(root, 'server-throughput', 'py');

withoutChoice('a language that the page cannot run says how to run it', async ({ page }) => {
  const python = openLab(page, 'ko', 'Python', elsewhere);
  // The language of the lesson, and of whoever has chosen it; the other one is a tab away.
  await page.goto(`playgrounds/${elsewhere.id}/`);
  await expect(python.tab('Python')).toHaveAttribute('aria-selected', 'true');
  const { region, words } = python;
  await expect(region).toContainText(words.labElsewhere);
  await expect(region).toContainText('python3 main.py');
  await expect(region).toContainText('블로킹 조회 21번이 이벤트 루프를 막았습니다');
  await expect(region.getByRole('figure').first()).toBeVisible();
  await expect(python.run).toHaveCount(0);
  const zip = region.getByRole('link', { name: words.downloadZip });
  const file = await page.request.get(new URL((await zip.getAttribute('href')) ?? '', page.url()).href);
  expect(file.headers()['content-type']).toBe('application/zip');

  await python.tab('TypeScript').click();
  await expect(openLab(page, 'ko', 'TypeScript', elsewhere).run).toBeVisible();
});
