import { expect, type Page, test } from 'playwright/test';
import { axeFor } from '../support/axe.ts';
import { layoutShiftOf, overflowOf, rawTextsOf, watchProblems } from '../support/page-health.ts';
import { testedPages } from '../support/page-types.ts';
import { comeAlive } from '../support/reader.ts';

// Looking at every word of a long lesson three times takes axe a while.
test.describe.configure({ timeout: 60_000 });

const widths = [320, 360, 768, 1280, 1920];
/** Cumulative Layout Shift counts as good up to 0.1; these pages have no reason to move at all. */
const mostShift = 0.01;

const looks = [
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;
/** The rules whose outcome depends on colours; all others look at the same page whatever its colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

for (const { name, path, lang } of testedPages) {
  test.describe(name, () => {
    test('is accessible in every look', async ({ page }) => {
      await page.goto(path, { waitUntil: 'networkidle' });
      await comeAlive(page);
      await unfold(page);
      const axe = axeFor(page);
      expect.soft((await axe.analyze()).violations.map(told), 'light').toEqual([]);
      axe.withRules(colourRules);
      for (const look of looks) {
        await page.emulateMedia(look.media);
        if (look.media.forcedColors === 'active') await fillWithTextColour(page);
        expect.soft((await axe.analyze()).violations.map(told), look.name).toEqual([]);
      }
    });

    test('stands still, is silent, has its heading and its language, and fits every width', async ({
      page,
    }) => {
      const problems = await watchProblems(page);
      expect
        .soft(await layoutShiftOf(page, path), 'layout shift on a desktop')
        .toBeLessThanOrEqual(mostShift);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await comeAlive(page);
      expect.soft(await rawTextsOf(page), 'markup that shows').toEqual([]);
      await unfold(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await overflowOf(page), `px beyond a window of ${width} px`).toBe(0);
      }
      expect(problems).toEqual([]);
    });

    test('stands still while it loads on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await layoutShiftOf(page, path)).toBeLessThanOrEqual(mostShift);
    });
  });
}

/** What is folded away has to be as good as the rest. */
const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/**
 * axe reads the fill colour of text. Chromium paints it as the text colour, but in forced colours reports what the
 * page asked for and not what is painted.
 */
const fillWithTextColour = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      element.style?.setProperty('-webkit-text-fill-color', getComputedStyle(element).color);
    }
  });

/** A violation in the words that a failure shows. */
const told = ({ id, nodes }: { id: string; nodes: { html: string; failureSummary?: string }[] }) =>
  `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`;
