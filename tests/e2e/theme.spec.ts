import { expect, type Page, test } from 'playwright/test';
import { wordsIn } from '../../src/i18n/words.ts';

const words = wordsIn('ko');

for (const [system, chosen] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  test(`a reader whose system is ${system} chooses ${chosen}; it holds on the next page, from its first paint`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.addInitScript(markTheme);
    await page.goto('');
    const isDark = (pressed: boolean) => page.getByRole('button', { name: words.theme, pressed });
    await isDark(system === 'dark').click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', chosen);
    await expect(isDark(chosen === 'dark')).toBeVisible();
    for (const visit of [() => page.reload(), () => page.goto('lessons/')]) {
      await visit();
      await expect(page.locator('html')).toHaveAttribute('data-theme', chosen);
      await expect(isDark(chosen === 'dark')).toBeVisible();
      await expect(page.locator('body')).toHaveCSS('color-scheme', chosen);
      const { themeMs, paintMs } = await times(page);
      expect(themeMs).toBeLessThan(paintMs);
    }
  });
}

test('the switch says what is shown when the system changes', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  await expect(page.getByRole('button', { name: words.theme, pressed: false })).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.getByRole('button', { name: words.theme, pressed: true })).toBeVisible();
});

test('without storage the switch works for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Storage is off.', 'SecurityError');
      },
    });
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  await page.getByRole('button', { name: words.theme }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

/** Runs in the page before its own scripts: notes when the theme is set for the first time. */
function markTheme(): void {
  new MutationObserver((_, observer) => {
    if (!document.documentElement?.dataset.theme) return;
    performance.mark('theme');
    observer.disconnect();
  }).observe(document, { attributes: true, childList: true, subtree: true });
}

/** When the theme was set and when the page was painted first, in ms since the navigation began. */
const times = async (page: Page): Promise<{ themeMs: number; paintMs: number }> => {
  await page.waitForFunction(() => performance.getEntriesByName('first-paint').length > 0);
  return await page.evaluate(() => {
    const startOf = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    return { themeMs: startOf('theme'), paintMs: startOf('first-paint') };
  });
};
