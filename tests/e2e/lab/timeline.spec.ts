import { readFile } from 'node:fs/promises';
import { expect } from 'playwright/test';
import { expectState, labPath, openLab, operations, runUntilJudged, test, write, wrong } from './lab-page.ts';

test('while it runs, a bar for each measurement grows', async ({ page }) => {
  await page.goto(labPath);
  const { run, status, region, words, stop } = openLab(page);
  await run.click();
  await expectState(status, 'running');
  const live = region.getByRole('figure', { name: words.timelineLive });
  await expect(live.locator('.span-running').first()).toBeVisible();
  const width = () =>
    live
      .locator('.span-running')
      .last()
      .evaluate((bar) => bar.getBoundingClientRect().width);
  const before = await width();
  await expect.poll(width).not.toBe(before);
  await stop.click();
  await expect(live).toHaveCount(0);
});

test.describe('of a run that is over', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(labPath);
    const lab = openLab(page);
    await lab.code.click();
    await expect(lab.editor).toBeFocused();
    await write(lab, wrong('await-in-loop'));
    await runUntilJudged(lab);
  });

  test('pointing at a bar tells what it is and marks its line', async ({ page }) => {
    const { timeline, region, words } = openLab(page);
    const bar = timeline.locator('.span-waiting').first();
    await bar.hover();
    const details = timeline.locator('.bar-details');
    await expect(details).toContainText(words.stateWaiting);
    await expect(details).toContainText('sleep');
    await expect(region.locator('.marked-line')).toContainText('await directory.findUser');
    await page.mouse.move(0, 0);
    await expect(region.locator('.marked-line')).toHaveCount(0);
  });

  test('the keyboard moves from bar to bar', async ({ page }) => {
    const { timeline, words, region } = openLab(page);
    const lanes = timeline.getByRole('group', { name: words.timelineHow });
    await lanes.focus();
    const details = timeline.locator('.bar-details');
    await page.keyboard.press('ArrowRight');
    await expect(details).toContainText('김하늘');
    await expect(details).toContainText(words.stateBlocked);
    for (let bar = 0; bar < 3; bar += 1) await page.keyboard.press('ArrowRight');
    await expect(details).toContainText(words.stateWaiting);
    await expect(region.locator('.marked-line')).toHaveCount(1);
  });

  test('a pointer at rest, told anew as when a page moves below it, leaves what the keys have chosen', async ({
    page,
  }) => {
    const { timeline, words } = openLab(page);
    const bar = timeline.locator('.span-waiting').first();
    await bar.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await bar.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const [atX, atY] = [x + width / 2, y + height / 2] as const;
    await page.mouse.move(atX, atY);
    await timeline.getByRole('group', { name: words.timelineHow }).focus();
    await page.keyboard.press('ArrowRight');
    const details = timeline.locator('.bar-details');
    const chosen = await details.textContent();
    await page.mouse.move(atX, atY);
    expect(await details.textContent()).toBe(chosen);
  });

  test('steps from moment to moment, and shows only what has happened by then', async ({ page }) => {
    const { timeline, words } = openLab(page);
    const details = timeline.locator('.bar-details');
    await timeline.getByRole('button', { name: words.stepBack }).click();
    await timeline.getByRole('button', { name: words.stepBack }).click();
    await expect(details).toContainText('ms —');
    await expect(timeline.locator('.cursor')).not.toHaveCount(0);
    const slider = timeline.getByRole('slider', { name: words.timelineMoment });
    await slider.fill('10');
    await expect(details).toContainText(/^10 ms — 기준선: 김하늘 막힘 \/ 내 코드: 김하늘 대기/);
    await slider.press('End');
    await expect(timeline.locator('.cursor')).toHaveCount(0);
  });

  test('replays as it happened, and can be paused', async ({ page }) => {
    const { timeline, words } = openLab(page);
    await timeline.getByRole('button', { name: words.replay }).click();
    await expect(timeline.locator('.cursor')).not.toHaveCount(0);
    await expect(timeline.locator('.cursor')).toHaveCount(0);
  });

  test('zooms in without widening the page', async ({ page }) => {
    const { timeline, words } = openLab(page);
    const lanes = timeline.locator('.lanes');
    const width = () => lanes.evaluate((element) => element.getBoundingClientRect().width);
    const before = await width();
    await timeline.getByRole('button', { name: words.zoomIn }).click();
    expect(await width()).toBeCloseTo(before * 2, -1);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await timeline.getByRole('button', { name: words.zoomOut }).click();
    await expect(timeline.getByRole('button', { name: words.zoomOut })).toBeDisabled();
  });

  test('its table says the same as its picture', async ({ page }) => {
    const { timeline, words } = openLab(page);
    const rows = [
      ...(await operations(openLab(page), words.baseline)),
      ...(await operations(openLab(page), words.learner)),
    ];
    expect(rows).toHaveLength(6);
    await expect(timeline.locator('.lanes rect[class^="span-"]')).toHaveCount(6);
  });

  test('its file opens in Chrome’s trace viewer', async ({ page }) => {
    const { timeline, words } = openLab(page);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      timeline.getByRole('button', { name: words.downloadTrace }).click(),
    ]);
    const { traceEvents } = JSON.parse(await readFile(await file.path(), 'utf8'));
    const spans = traceEvents.filter(({ ph }: { ph: string }) => ph === 'X');
    expect(spans).toHaveLength(6);
    expect(spans[0]).toMatchObject({ name: 'blocked', ts: expect.any(Number), dur: expect.any(Number) });
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('a tap on a bar tells what it is, and it stays', async ({ page }) => {
    await page.goto(labPath);
    const lab = openLab(page);
    await runUntilJudged(lab);
    await lab.timeline.locator('.lane .span-blocked').last().tap({ force: true });
    await expect(lab.timeline.locator('.bar-details')).toContainText(/users\.ts \d+번째 줄/);
  });
});

test.describe('where motion is unwanted', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('there is no replay; stepping stays', async ({ page }) => {
    await page.goto(labPath);
    await runUntilJudged(openLab(page));
    const { timeline, words } = openLab(page);
    await expect(timeline.getByRole('button', { name: words.replay })).toHaveCount(0);
    await expect(timeline.getByRole('button', { name: words.stepForward })).toBeVisible();
  });
});
