import type { Page } from 'playwright/test';

/** What went wrong in a page, as it happens: errors of the console, thrown ones, breaches of the policy. */
export async function watchProblems(page: Page): Promise<string[]> {
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`),
    ),
  );
  return problems;
}

/** Widest thing of the page beyond its window, in px; 0 where nothing is. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Loads the page with modules and fonts that come after the first paint, as on a slow network, and sums what moved
 * until everything is there (Cumulative Layout Shift).
 */
export async function layoutShiftOf(page: Page, path: string): Promise<number> {
  let release = (): void => undefined;
  const painted = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\.woff2$|\/_astro\/.*\.js$/, (route) => painted.then(() => route.continue()));
  await page.goto(path, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  release();
  await page.waitForLoadState('networkidle');
  await nextPaint(page);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          const shifts = list
            .getEntries()
            .map((entry) => ('value' in entry && typeof entry.value === 'number' ? entry.value : 0));
          resolve(shifts.reduce((sum, shift) => sum + shift, 0));
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // A page where nothing moved has no entry of that type, and the observer would never call.
        observer.observe({ type: 'paint', buffered: true });
      }),
  );
}

/** Until what has changed is painted. */
export const nextPaint = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** Texts in which markup of the sources shows, or a value that is none. Code may hold anything. */
export const rawTextsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode as Text;
      if (parentElement?.closest('code, pre, textarea, script, noscript')) continue;
      // `10**8` is a power; what is bold has its end marked, too.
      if (/`|\*\*(?!\d)|\[\[|\]\]|\bundefined\b|\bNaN\b|\[object/.test(data)) found.push(data.trim());
    }
    return found;
  });
