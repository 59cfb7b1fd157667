import { expect, test } from 'playwright/test';

const paths = ['', 'en/', 'lessons/', 'en/lessons/', 'playgrounds/', 'nope/', 'en/nope/'];

for (const path of paths) {
  test(`/${path} is isolated and breaks nothing of its own policy`, async ({ page }) => {
    const breaches: string[] = [];
    page.on('console', (message) => {
      const isPolicy = /Content Security Policy|Permissions-Policy|Cross-Origin/.test(message.text());
      if (isPolicy) breaches.push(message.text());
    });
    await page.goto(path, { waitUntil: 'load' });
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    expect(breaches).toEqual([]);
  });
}
