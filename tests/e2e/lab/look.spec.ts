import { expect, type Page } from 'playwright/test';
import { axeFor } from '../../support/axe.ts';
import { nextPaint, overflowOf, watchProblems } from '../../support/page-health.ts';
import { labPath, lessonPath, openLab, runUntilJudged, test } from './lab-page.ts';

const faults = async (page: Page) =>
  (await axeFor(page).include('.lab').analyze()).violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map(({ html }) => html.slice(0, 120)),
  }));

test('a lab that has run has no fault that axe sees, in both themes, and breaks no policy', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const problems = await watchProblems(page);
  await page.goto(labPath);
  const { editor } = openLab(page);
  await openLab(page).code.click();
  await expect(editor).toBeFocused();
  await runUntilJudged(openLab(page));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faults(page), colorScheme).toEqual([]);
  }
  expect(problems).toEqual([]);
});

for (const width of [320, 360]) {
  test(`on a phone of ${width} px everything fits`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 700 });
    await page.goto(lessonPath);
    await runUntilJudged(openLab(page));
    expect(await overflowOf(page)).toBe(0);
    expect(await faults(page)).toEqual([]);
  });
}

test('what moves when a run begins and ends was asked for: the text below stays in reach', async ({
  page,
}) => {
  await page.goto(lessonPath);
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        };
        if (!hadRecentInput) shifts.push(value);
      }
    }).observe({ type: 'layout-shift' });
  });
  const { code, editor } = openLab(page);
  await code.click();
  await expect(editor).toBeFocused();
  // The editor's faces and all that they move.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await nextPaint(page);
  const sum = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((total, value) => total + value, 0),
  );
  expect(sum).toBeLessThanOrEqual(0.01);
});
