import type { Page } from 'playwright/test';

/** Keeps the files of a pattern from the page, as a slow network does, until the function that it returns is called. */
export async function holdBack(page: Page, files: string): Promise<() => void> {
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}
