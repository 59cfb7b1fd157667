import { test as base, expect } from 'playwright/test';
import { incomparable, recordRendering, renderingOf } from '../support/gallery/rendering.ts';
import { serveGallery } from '../support/gallery/serve-gallery.ts';

/**
 * What every part of a lesson looks like. The gallery has words of its own, so that an edit of the course changes
 * no picture. `npx playwright test -c tests/playwright.config.ts visual --update-snapshots=all` takes them anew.
 */
const test = base.extend<object, { gallery: string }>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from the pattern
    async ({}, use) => {
      const server = await serveGallery();
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

const parts = {
  header: '.site-header',
  'course-map': '.course-map',
  'lesson-head': '[data-part="lesson-head"]',
  prose: '[data-part="prose"]',
  code: '[data-part="code"]',
  timeline: '[data-part="timeline"]',
  question: '[data-part="question"]',
  order: '[data-part="order"]',
  erratum: '[data-part="erratum"]',
  lab: '[data-part="lab"]',
  'previous-next': '[data-part="previous-next"]',
};
const windows = [
  { name: 'narrow', viewport: { width: 360, height: 740 } },
  { name: 'wide', viewport: { width: 1280, height: 800 } },
];

for (const { name, viewport } of windows) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`parts of a lesson, ${name}, ${colorScheme}`, async ({ page, gallery }, { config }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(gallery, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));

      const rendering = await renderingOf(page);
      if (config.updateSnapshots === 'all') await recordRendering(rendering);
      const difference = await incomparable(rendering);
      test.skip(difference !== null, difference ?? '');

      for (const [part, selector] of Object.entries(parts)) {
        await expect.soft(page.locator(selector)).toHaveScreenshot(`${part}-${name}-${colorScheme}.png`, {
          // Strict, since only the same faces in the same Chromium are compared: a colour a shade off is a change.
          threshold: 0.02,
          // Hangul in code is smoothed a little differently when it comes from the whole face and not from the cut one.
          maxDiffPixelRatio: 0.003,
        });
      }
    });
  }
}
