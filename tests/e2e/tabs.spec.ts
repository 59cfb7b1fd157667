import { expect, test } from 'playwright/test';
import { localPath } from '../support/local-path.ts';

test('a language is chosen for every example of the page, and what was pressed stays where it is', async ({
  page,
}) => {
  await page.goto(localPath('ko', 'lessons/gather-and-its-ceiling/'));
  const tabs = page.locator('[data-tabs="language"] > .tablist > [role="tab"]');
  const typescript = tabs.filter({ hasText: 'TypeScript' });
  expect(await typescript.count()).toBeGreaterThan(3);
  const pressed = typescript.filter({ visible: true }).last();
  await pressed.scrollIntoViewIfNeeded();
  const { y: before = 0 } = (await pressed.boundingBox()) ?? {};
  await pressed.click();
  for (const tab of await typescript.all()) await expect(tab).toHaveAttribute('aria-selected', 'true');
  // Until scrolling has settled, as far as the browser does some of its own.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const { y: after = 0 } = (await pressed.boundingBox()) ?? {};
  expect(Math.abs(after - before)).toBeLessThanOrEqual(1);

  await page.goto(localPath('ko', 'lessons/honest-benchmarks/'));
  await expect(typescript.first()).toHaveAttribute('aria-selected', 'true');
});
