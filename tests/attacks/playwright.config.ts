import { defineConfig } from 'playwright/test';
import base from '../playwright.config.ts';

/** The attack suite brings servers of its own: the site's is not needed. */
export default defineConfig({ ...base, testDir: '.', globalSetup: undefined, timeout: 120_000 });
