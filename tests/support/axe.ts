import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/**
 * axe for a page, told to hand over violations alone. It runs within the page: the other mode, which also looks into
 * frames of other sites, opens a second page for every analysis and takes twice the time. These pages have no such frames.
 */
export const axeFor = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
