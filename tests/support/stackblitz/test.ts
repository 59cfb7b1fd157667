import { test as base, type Locator, type Page } from 'playwright/test';
import { root } from '../../../src/cli/child.ts';
import { wordsIn } from '../../../src/i18n/words.ts';
import { loadLab } from '../../../src/playground/load-lab.ts';
import type { Locale } from '../../../src/schemas/text.ts';
import type { Mode } from './answers.ts';
import { serveSiteWith } from './site.ts';
import { type StandIn, startStandIn } from './stand-in.ts';

/** The lab that the tests open: the first one of the course. */
export const lab = loadLab(root, 'sync-vs-async');

export interface Fixtures {
  /** How stackblitz.com behaves in this test; set by `test.use`. */
  mode: Mode;
  standIn: StandIn;
}

/** Tests of the site with a stand-in where StackBlitz is. Each has a stand-in and a site server of its own. */
export const test = base.extend<Fixtures>({
  mode: ['normal', { option: true }],
  standIn: async ({ mode }, use) => {
    const standIn = await startStandIn({ mode });
    await use(standIn);
    await standIn.close();
  },
  baseURL: async ({ standIn }, use) => {
    const site = await serveSiteWith(standIn);
    await use(site.url);
    await site.close();
  },
});

/** The lab of a page as its reader finds it: by role and name. */
export interface LabBox {
  embed: Locator;
  newTab: Locator;
  zip: Locator;
  status: Locator;
  frame: Locator;
}

export function labOn(page: Page, locale: Locale = 'ko', { playground } = lab): LabBox {
  const words = wordsIn(locale);
  const box = page.getByRole('region', { name: playground.title[locale], exact: true });
  return {
    embed: box.getByRole('button', { name: words.openInStackBlitz }),
    newTab: box.getByRole('link', { name: words.openInNewTab }),
    zip: box.getByRole('link', { name: words.downloadZip }),
    // Each language of the lab has one.
    status: box.locator('[data-stackblitz-status]').filter({ visible: true }),
    frame: box.locator('iframe'),
  };
}

export { expect } from 'playwright/test';
