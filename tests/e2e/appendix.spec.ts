import { expect, type Page, test } from 'playwright/test';
import { wordsIn } from '../../src/i18n/words.ts';
import { holdBack } from '../support/hold-back.ts';
import { localPath } from '../support/local-path.ts';

const lesson = localPath('ko', 'lessons/where-time-goes/');
const words = wordsIn('ko');
const links = (page: Page) => page.locator('a.later');

test('what the appendix keeps comes at the first sign of a reader, and nothing moves', async ({ page }) => {
  // What comes to who does nothing is the next test.
  await page.clock.install();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(lesson, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.includes('appendix'))).toEqual([]);
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  await page.mouse.move(200, 200);
  await expect(links(page)).toHaveCount(0);
  expect(await height()).toBe(before);
  expect(asked.filter((path) => path.includes('appendix'))).toEqual([
    `${new URL(page.url()).pathname}appendix/`,
  ]);
});

test('it comes to a reader who does nothing, too', async ({ page }) => {
  await page.clock.install();
  await page.goto(lesson);
  expect(await links(page).count()).toBeGreaterThan(10);
  await page.clock.fastForward(3000);
  await expect(links(page)).toHaveCount(0);
});

test('who has chosen TypeScript before has it in every example', async ({ page }) => {
  await page.goto(lesson);
  await page.getByRole('tab', { name: 'TypeScript' }).first().click();
  await expect(page.locator('[data-panel="ts"] pre').first()).toBeVisible();
  await page.goto(localPath('ko', 'lessons/gather-and-its-ceiling/'));
  await expect(page.locator('figure.snippet [data-panel="ts"] pre').first()).toBeVisible();
  await expect(page.locator('figure.snippet [data-panel="py"]').first()).toBeHidden();
});

test('an answer that is checked before the appendix has come is judged when it has', async ({ page }) => {
  const letThrough = await holdBack(page, '**/appendix/');
  await page.goto(lesson);
  const question = page.locator('form[data-activity="choice"]').first();
  await question.getByRole('radio').first().check();
  await question.getByRole('button', { name: words.checkAnswer }).click();
  await expect(question.getByRole('status')).toHaveText('…');
  letThrough();
  await expect(question.getByRole('status')).toHaveAttribute('data-correct', /yes|no/);
});

test('without the appendix a question says so, and is judged once it can be had', async ({ page }) => {
  await page.route('**/appendix/', (route) => route.abort());
  await page.goto(lesson);
  const question = page.locator('form[data-activity="choice"]').first();
  await question.getByRole('radio').first().check();
  const check = question.getByRole('button', { name: words.checkAnswer });
  await check.click();
  await expect(question.getByRole('status')).toHaveText(words.appendixFailed);
  // The other language of a program is a link then.
  await page.getByRole('tab', { name: 'TypeScript' }).first().click();
  await expect(links(page).filter({ visible: true }).first()).toBeVisible();
  await page.unroute('**/appendix/');
  await check.click();
  await expect(question.getByRole('status')).toHaveAttribute('data-correct', /yes|no/);
  await expect(links(page)).toHaveCount(0);
});

test('the TypeScript of a lab comes as well, and runs', async ({ page }) => {
  await page.goto(lesson);
  const lab = page.locator('section.lab');
  await lab.getByRole('tab', { name: 'TypeScript' }).click();
  const panel = lab.getByRole('tabpanel', { name: 'TypeScript' });
  await panel.getByRole('button', { name: words.run }).click();
  // What it measures is tested where nothing else runs.
  await expect(panel.locator('.bench').getByRole('status')).toHaveAttribute('data-state', /running|done/, {
    timeout: 30_000,
  });
});

test('with TypeScript chosen before, an address leads to its section all the same', async ({ page }) => {
  await page.goto(lesson);
  await page.getByRole('tab', { name: 'TypeScript' }).first().click();
  await page.goto(localPath('ko', 'lessons/gather-and-its-ceiling/#mistake-threshold'));
  await expect(links(page)).toHaveCount(0);
  const { y = Number.NaN } = (await page.locator('#mistake-threshold').boundingBox()) ?? {};
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(150);
});

test('without a network since the page came a press says so, and is done when it is back', async ({
  page,
  context,
}) => {
  // Until then nothing is fetched.
  await page.clock.install();
  await page.goto(lesson, { waitUntil: 'networkidle' });
  await context.setOffline(true);
  const question = page.locator('form[data-activity="choice"]').first();
  await question.getByRole('radio').first().check();
  await question.getByRole('button', { name: words.checkAnswer }).click();
  await expect(question.getByRole('status')).toHaveText(words.appendixFailed);
  const panel = page.locator('section.lab').getByRole('tabpanel', { name: 'Python' });
  await panel.getByRole('button', { name: words.run }).click();
  await page.clock.runFor(2500);
  await expect(panel.locator('.bench').getByRole('status')).toHaveText(words.labLoadFailed);
  await context.setOffline(false);
  await page.clock.runFor(2500);
  await expect(question.getByRole('status')).toHaveAttribute('data-correct', /yes|no/);
});
