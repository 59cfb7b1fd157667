import { expect, type Page } from 'playwright/test';
import {
  lab,
  labPath,
  lessonPath,
  openEditor,
  openLab,
  runUntilJudged,
  solution,
  test,
  write,
} from './lab-page.ts';

/** Paths of everything the page asks for, in order. */
function watchRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol !== 'blob:') asked.push(pathname);
  });
  return asked;
}

for (const path of [labPath, lessonPath]) {
  test(`nothing of a lab is fetched before someone asks for it: /${path}`, async ({ page }) => {
    const asked = watchRequests(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    await openLab(page).region.hover();
    await page.waitForTimeout(300);
    const ofLabs =
      /project\.json|runner|runtime|\/(bench|editor|open-project|ways-out|ko|en|lab)\.[\w-]+\.(js|css)$/;
    expect(asked.filter((path) => ofLabs.test(path))).toEqual([]);
  });
}

test('Run fetches the lab, its runtime and the sandbox, each once', async ({ page }) => {
  await page.goto(labPath, { waitUntil: 'networkidle' });
  const asked = watchRequests(page);
  await runUntilJudged(openLab(page));
  await openLab(page).run.click();
  await expect(openLab(page).status).toHaveAttribute('data-state', 'running');
  expect(asked).toHaveLength(new Set(asked).size);
  expect(asked).toEqual(expect.arrayContaining([`/playgrounds/${lab.id}/project.json`, '/runner.html']));
  expect(asked.some((path) => path.includes('runtime-typescript'))).toBe(true);
});

test('after one Run the page works with the network gone', async ({ page, context }) => {
  test.setTimeout(120_000);
  await page.goto(labPath);
  const { result, timeline, words, button, editor, tab, region } = openLab(page);
  await runUntilJudged(openLab(page));
  await context.setOffline(true);
  await write(openLab(page), solution);
  await runUntilJudged(openLab(page));
  await expect(result.locator('.verdict')).toHaveAttribute('data-verdict', 'passed');
  await timeline.getByRole('button', { name: words.zoomIn }).click();
  await button(words.reset).click();
  await expect(editor).toHaveValue(/findUserSync/);
  await tab('baseline.ts').click();
  await expect(region.getByRole('tabpanel', { name: 'baseline.ts' })).toBeVisible();
});

test('what is downloaded and sent is what the learner wrote', async ({ page }) => {
  await page.goto(labPath);
  const { region, words } = openLab(page);
  await openEditor(openLab(page));
  await write(openLab(page), solution);
  const zip = region.getByRole('link', { name: words.downloadZip });
  await Promise.all([page.waitForResponse('**/ways-out*'), zip.hover()]);
  const [file] = await Promise.all([page.waitForEvent('download'), zip.click()]);
  expect(file.suggestedFilename()).toBe(`${lab.id}.zip`);
  const { readFile } = await import('node:fs/promises');
  const { strFromU8, unzipSync } = await import('fflate');
  const files = unzipSync(await readFile(await file.path()));
  expect(strFromU8(files[`${lab.id}/users.ts`] ?? new Uint8Array())).toBe(solution);
});
