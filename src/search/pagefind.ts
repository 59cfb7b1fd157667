/** One page found; `excerpt` tells which parts matched, so that no HTML of the index is ever inserted. */
export interface SearchHit {
  url: string;
  title: string;
  excerpt: { text: string; isMatch: boolean }[];
}

export interface SearchIndex {
  search(query: string): Promise<SearchHit[]>;
}

interface PagefindModule {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
}

/** More results than anyone reads; each costs a request. */
const mostResults = 20;

/** Loads Pagefind's own module from where the build put it. Rejects where it is missing or damaged. */
export async function openIndex(address: string): Promise<SearchIndex> {
  const pagefind: PagefindModule = await import(/* @vite-ignore */ address);
  await pagefind.init();
  return {
    async search(query) {
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(results.slice(0, mostResults).map((result) => result.data()));
      return pages.map(({ url, excerpt, meta }) => ({
        url,
        title: meta.title ?? url,
        excerpt: parseExcerpt(excerpt),
      }));
    },
  };
}

/** `a <mark>b</mark>` → parts. Pagefind escapes the rest, which a parser undoes without running anything. */
function parseExcerpt(html: string): SearchHit['excerpt'] {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  return [...body.childNodes].map((node) => ({
    text: node.textContent ?? '',
    isMatch: node.nodeName === 'MARK',
  }));
}
