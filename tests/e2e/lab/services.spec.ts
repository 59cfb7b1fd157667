import { expect } from 'playwright/test';
import { root } from '../../../src/cli/child.ts';
import { loadLab } from '../../../src/playground/load-lab.ts';
import { openLab, runUntilJudged, test, write } from './lab-page.ts';

test.use({ viewport: { width: 360, height: 800 } });

// A learner on a phone: runs the starter, tries what suggests itself, and gets to a pass. The starter's message, the
// one of the next step, and the rows of the picture: as many as were under way at one time.
for (const [id, language, begins, step, message, rows] of [
  ['http-fan-out', 'ts', 'response.ok', 'unbounded', '429', 5],
  ['http-fan-out', 'py', 'response.status', 'unbounded', 'asyncio.Semaphore', 5],
  ['db-pool', 'ts', 'Promise.all로 묶어도', 'pool-too-large', 'db.maxConnections', 30],
  ['db-pool', 'py', 'InterfaceError', 'never-closed', 'async with', 30],
  ['capstone-refactor', 'ts', 'nextPage, get', 'blocking-notes', 'readNoteAsync로 풀에 넘기고', 18],
  ['capstone-refactor', 'py', 'next_page, get', 'called-before-the-thread', '(shop.read_note, order)', 18],
  ['slow-files', 'ts', 'Promise.all 안에 있어도', 'cached-through-pool', '메모리에 있는', 12],
  ['slow-files', 'py', 'asyncio.gather 안에 있어도', 'called-before-the-thread', 'to_thread(read, path)', 12],
] as const) {
  test(`${id}, ${language}: from the starter to a pass`, async ({ page }) => {
    test.setTimeout(240_000);
    const files = loadLab(root, id, language);
    const { entry } = files.settings;
    const title = { ts: 'TypeScript', py: 'Python' }[language];
    const lab = openLab(page, 'ko', title, files);
    const verdict = lab.result.locator('.verdict');
    await page.goto(`playgrounds/${id}/`);
    await lab.tab(title).click();
    await runUntilJudged(lab);
    await expect(verdict).toHaveAttribute('data-verdict', 'failed');
    await expect(verdict).toContainText(begins);

    await write(lab, files.wrong[step]?.[entry] ?? '');
    await runUntilJudged(lab);
    await expect(verdict).toHaveAttribute('data-verdict', 'failed');
    await expect(verdict).toContainText(message);

    await write(lab, files.solution[entry] ?? '');
    await runUntilJudged(lab);
    await expect(lab.status).toHaveText(lab.words.labPassed);
    await expect(verdict).toHaveAttribute('data-verdict', 'passed');
    await expect(lab.result).toContainText(lab.words.limit);
    // The limit is drawn across the learner's rows alone.
    await expect(lab.timeline.locator('svg.lane:has(line.limit)')).toHaveCount(rows);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
