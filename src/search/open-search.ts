import type { SearchDocument } from './documents.ts';
import { isLexicon } from './lexicon.ts';
import { openPagefind } from './pagefind.ts';
import { indexLexicon } from './plan/lexicon-index.ts';
import { nearestNames } from './plan/nearest.ts';
import { createSearch, type Search } from './search.ts';

export interface OpenedSearch {
  readonly find: Search;
  /** Names of terms that look like it most, for a query that found nothing. */
  nearest(query: string): string[];
}

/**
 * Opens the search of the site in the language of the page.
 * @param root address of the site: `/`, `/course/`
 * @throws where the index or the lexicon is missing or damaged
 */
export async function openSearch(root: string, locale: string): Promise<OpenedSearch> {
  const read = async (path: string): Promise<unknown> => {
    const response = await fetch(`${root}${path}`);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  };
  const words = `search/lexicon-${locale}.json`;
  const [lexicon, index] = await Promise.all([read(words), openPagefind(`${root}pagefind/pagefind.js`)]);
  if (!isLexicon(lexicon)) throw new Error(`${words}: damaged`);
  const indexed = indexLexicon(lexicon);
  const find = await createSearch({
    lexicon: indexed,
    index,
    document: async (id) => (await read(`search/pages/${id}.json`)) as SearchDocument,
  });
  return { find, nearest: (query) => nearestNames(query, indexed) };
}
