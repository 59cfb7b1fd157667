import { expect } from 'playwright/test';
import {
  expectState,
  labPath,
  openEditor,
  openLab,
  runUntilJudged,
  solution,
  starter,
  test,
  write,
} from './lab-page.ts';

/** Line of the starter that begins so, from 1. */
const lineOf = (code: string): number =>
  starter.split('\n').findIndex((line) => line.trim().startsWith(code)) + 1;

test.beforeEach(async ({ page }) => {
  await page.goto(labPath);
});

test('a syntax error names the learner’s line, in the sentence and in the code', async ({ page }) => {
  const { run, status, region } = openLab(page);
  await openEditor(openLab(page));
  await write(openLab(page), starter.replace('return users;', 'return users);'));
  await run.click();
  await expectState(status, 'failed');
  await expect(status).toContainText(`users.ts:${lineOf('return users;')}`);
  await expect(region.locator('.marked-line')).toContainText('return users);');
});

test('an error that is thrown names its line too', async ({ page }) => {
  const { run, status, log } = openLab(page);
  await openEditor(openLab(page));
  await write(
    openLab(page),
    starter.replace('return users;', "console.log('before');\n  throw new Error('끝');"),
  );
  await run.click();
  await expectState(status, 'failed');
  await expect(status).toContainText(`users.ts:${lineOf('return users;') + 1}`);
  await expect(status).toContainText('끝');
  await expect(log).toContainText('before');
});

test('Stop ends a run at once; the next one is judged', async ({ page }) => {
  const { run, stop, status, words } = openLab(page);
  await openEditor(openLab(page));
  await write(openLab(page), 'export function findUsers() {\n  for (;;);\n}');
  await expect(stop).toBeDisabled();
  await run.click();
  await expectState(status, 'running');
  await stop.click();
  await expectState(status, 'stopped');
  await expect(status).toHaveText(words.labStopped);
  await expect(stop).toBeDisabled();
  await write(openLab(page), solution);
  await runUntilJudged(openLab(page));
  await expectState(status, 'done');
});

test('a loop that never ends is ended with a sentence that says why', async ({ page }) => {
  await page.clock.install();
  await page.goto(labPath);
  const { run, status } = openLab(page);
  await openEditor(openLab(page));
  await write(openLab(page), 'export function findUsers() {\n  for (;;);\n}');
  await run.click();
  await expectState(status, 'running');
  await page.clock.fastForward(31_000);
  await expectState(status, 'timed-out');
  await expect(status).toContainText('30초');
  await expect(status).toContainText('끝나지 않는 반복문');
});

test('a flood of output is ended, the page answers, the first lines are there', async ({ page }) => {
  const { run, status, words, log } = openLab(page);
  await openEditor(openLab(page));
  await write(
    openLab(page),
    "export function findUsers() {\n  for (let n = 0; ; n += 1) console.log('line', n);\n}",
  );
  await run.click();
  await expectState(status, 'failed');
  await expect(status).toHaveText(words.failOutput);
  await expect(log).toContainText('line 0');
});

test('without network the first Run says so, and the next one works', async ({ page, context }) => {
  const { run, status, words } = openLab(page);
  // What hears the press comes by itself, a moment after the page.
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await run.click();
  await expectState(status, 'failed');
  await expect(status).toHaveText(words.labLoadFailed);
  await context.setOffline(false);
  await runUntilJudged(openLab(page));
  await expectState(status, 'done');
});

test('fifty presses in two seconds end with one result', async ({ page }) => {
  const { status, region } = openLab(page);
  await openEditor(openLab(page));
  await write(openLab(page), solution);
  await runUntilJudged(openLab(page));
  await region.evaluate(async (lab) => {
    const press = (action: string) => lab.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();
    for (let turn = 0; turn < 25; turn += 1) {
      press('run');
      await new Promise((resolve) => setTimeout(resolve, 40));
      press('stop');
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    press('run');
  });
  await expect(status).toHaveAttribute('data-state', /done|failed/, { timeout: 25_000 });
  await expect(page.locator('iframe[title="sandbox"]')).toHaveCount(1);
});
