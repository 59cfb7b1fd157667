import type { Locator, Page } from 'playwright/test';
import { wordsIn } from '../../../src/i18n/words.ts';
import type { Locale } from '../../../src/schemas/text.ts';

/** What a test touches of the search, wherever it stands. */
export interface SearchBox {
  readonly field: Locator;
  readonly status: Locator;
  readonly results: Locator;
  readonly links: Locator;
}

/** The dialog of a page, or the page of the search itself. */
export function searchIn(place: Page | Locator, locale: Locale): SearchBox {
  const words = wordsIn(locale);
  const results = place.getByRole('list', { name: words.searchResults });
  return {
    field: place.getByRole('searchbox', { name: words.search }),
    status: place.getByRole('status'),
    results,
    links: results.locator('.found').getByRole('link'),
  };
}

/** Opens the dialog by its button. */
export async function openDialog(page: Page, locale: Locale): Promise<SearchBox> {
  const words = wordsIn(locale);
  await page.getByRole('button', { name: words.search }).click();
  return searchIn(page.getByRole('dialog', { name: words.search }), locale);
}
