import type { Route } from 'playwright/test';
import { wordsIn } from '../../src/i18n/words.ts';
import type { Mode } from '../support/stackblitz/answers.ts';
import { expect, lab, labOn, test } from '../support/stackblitz/test.ts';

const path = `playgrounds/${lab.id}/`;
const words = wordsIn('ko');
/** By then the page has to say that StackBlitz cannot be used here. */
const deadlineMs = 12_000;

const unavailable: readonly Mode[] = [
  'hang',
  'refuse',
  'nonsense',
  'framing-denied',
  'captive-portal',
  'impostor',
];

for (const mode of unavailable) {
  test.describe(mode, () => {
    test.use({ mode });

    test('the page says so in time and shows the other ways, which work', async ({ page, standIn }) => {
      const box = labOn(page);
      await page.goto(path);
      await box.embed.click();
      await expect(box.status).toHaveAttribute('data-state', 'loading');
      await expect(box.status).toHaveAttribute('data-state', 'failed', { timeout: deadlineMs });
      await expect(box.status).toHaveText(words.stackblitzFailed);

      if (mode === 'refuse') {
        await Promise.all([page.waitForEvent('popup'), box.newTab.click()]);
      } else {
        const embedded = await standIn.received();
        await box.newTab.click();
        expect((await standIn.received()).files).toEqual(embedded.files);
      }
      const [download] = await Promise.all([page.waitForEvent('download'), box.zip.click()]);
      expect(await download.failure()).toBeNull();
    });
  });
}

test.describe('late', () => {
  test.use({ mode: 'late' });

  test('an editor that comes up after the page gave up is used all the same', async ({ page, standIn }) => {
    const box = labOn(page);
    await page.goto(path);
    await box.embed.click();
    await expect(box.status).toHaveAttribute('data-state', 'failed', { timeout: deadlineMs });
    standIn.boot();
    await expect(box.status).toHaveAttribute('data-state', 'done');
    await expect(box.status).toHaveText(words.stackblitzLate);
  });
});

test.describe('the project itself cannot be had', () => {
  const answers: Record<string, (route: Route) => Promise<void>> = {
    'no answer': () => new Promise<void>(() => undefined),
    'a log-in page instead': (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Log in</h1>' }),
    'something else instead': (route) => route.fulfill({ json: { open: 'users.ts', files: { a: 1 } } }),
    'a server error': (route) => route.fulfill({ status: 503 }),
  };

  for (const [name, answer] of Object.entries(answers)) {
    test(name, async ({ page }) => {
      const box = labOn(page);
      await page.route('**/project.json', answer);
      await page.goto(path);
      await box.embed.click();
      await expect(box.status).toHaveAttribute('data-state', 'failed', { timeout: deadlineMs });
      await expect(box.status).toHaveText(words.stackblitzFailed);
    });
  }
});
