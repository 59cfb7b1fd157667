import { expect, type Page } from 'playwright/test';

/** Gives a page the first sign of a reader, and waits for what comes then. */
export async function comeAlive(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await expect(page.locator('html')).toHaveAttribute('data-live');
  await expect(page.locator('a.later')).toHaveCount(0);
}
