import { test as base, type Fixtures } from 'playwright/test';
import { Firefox, firefoxPath } from './firefox.ts';
import type { FirefoxPage } from './page.ts';

/** A tab of this machine's Firefox, one browser for all tests; they are skipped where there is none. */
export const firefoxFixtures: Fixtures<{ firefoxPage: FirefoxPage }, { firefox: Firefox }> = {
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
    async ({}, use) => {
      base.skip(firefoxPath === null, 'no Firefox on PATH; FIREFOX_PATH names another');
      const firefox = await Firefox.launch(firefoxPath ?? '');
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
  firefoxPage: async ({ firefox }, use) => {
    const page = await firefox.newPage();
    await use(page);
    await page.close();
  },
};
