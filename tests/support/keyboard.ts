import { expect, type Locator, type Page } from 'playwright/test';

/** More stops than any page has: whoever passes them goes round in a circle. */
const mostStops = 400;

/**
 * Presses Tab until the focus is on `target`. Every stop on the way has to be seen: outlined, inside the window,
 * and not wholly under the header that stays on top (WCAG 2.4.7 and 2.4.11).
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const unseen: string[] = [];
  // Once: to look for it by its role at every stop takes longer than all the rest.
  const element = await target.elementHandle();
  let isInEditor = await page.evaluate(() => document.activeElement?.matches('textarea') ?? false);
  for (let stop = 0; stop < mostStops; stop++) {
    // In the code editor Tab indents, and Escape lets go of it.
    if (isInEditor) await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    const problem = await page.evaluate(focusProblem);
    if (problem !== null) unseen.push(problem);
    const reached = await page.evaluate(
      (wanted) => ({
        isTarget: document.activeElement === wanted,
        isInEditor: document.activeElement?.matches('textarea') ?? false,
      }),
      element,
    );
    isInEditor = reached.isInEditor;
    if (reached.isTarget) {
      expect(unseen, 'stops that cannot be seen').toEqual([]);
      return;
    }
  }
  throw new Error(`${target} is not reached with the Tab key.`);
}

/** Runs in the page: why the element that has the focus cannot be seen, or null. */
function focusProblem(): string | null {
  const element = document.activeElement;
  // Past the last stop the focus is on the browser's own controls.
  if (!element || element === document.body) return null;
  const name = element.outerHTML.slice(0, 120);
  // What holds the focus may be outlined as a whole, as the editor around its text area.
  let outlined: Element | null = element;
  while (outlined && !isOutlined(outlined)) outlined = outlined.parentElement;
  if (!outlined) return `has no outline: ${name}`;
  // A link that breaks over two lines has two boxes. Of what is taller than the window a part has to be seen.
  const points = [...element.getClientRects()].flatMap(({ left, width, top, height }) =>
    [0.1, 0.5, 0.9].map((part) => [left + Math.min(width / 2, 20), top + height * part] as const),
  );
  const isSeen = points.some(([x, y]) => {
    const shown = document.elementFromPoint(x, y);
    return shown !== null && element.contains(shown);
  });
  return isSeen ? null : `is covered or outside the window: ${name}`;

  function isOutlined(candidate: Element): boolean {
    const { outlineStyle, outlineWidth } = getComputedStyle(candidate);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  }
}
