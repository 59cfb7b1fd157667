import type { Page } from 'playwright/test';

/** Requests of the page to other origins than that of `url`, as they come. */
export function watchThirdParties(page: Page, url: string): string[] {
  const { origin } = new URL(url);
  const seen: string[] = [];
  page.context().on('request', (request) => {
    if (new URL(request.url()).origin !== origin) seen.push(request.url());
  });
  return seen;
}
