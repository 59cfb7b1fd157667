/** What the search needs of an index: documents that have words beginning so, with a score. */
export interface WordIndex {
  find(keys: string, filters: Filters): Promise<ReadonlyMap<string, number>>;
  /** Ids of all documents that pass. */
  all(filters: Filters): Promise<ReadonlySet<string>>;
}

export type Filters = Readonly<Record<string, readonly string[]>>;

interface PagefindModule {
  options(options: { noWorker: boolean; ranking: { pageLength: number } }): Promise<void>;
  init(): Promise<void>;
  search(
    query: string | null,
    options: { filters: Filters },
  ): Promise<{ results: readonly { id: string; score: number }[] }>;
}

/**
 * Loads Pagefind's own module from where the build put it.
 * @throws where it is missing or damaged
 */
export async function openPagefind(address: string): Promise<WordIndex> {
  const load = (url: string): Promise<PagefindModule> => import(/* @vite-ignore */ url);
  // Some browsers keep a failed import under its address for as long as the page is open.
  const pagefind = await load(address).catch(() => load(`${address}?${Date.now()}`));
  // Its worker is a second copy of the same code: 12 kB for some ms.
  // A lesson is long because it explains: length is no fault.
  await pagefind.options({ noWorker: true, ranking: { pageLength: 0 } });
  await pagefind.init();
  return {
    async find(keys, filters) {
      const { results } = await pagefind.search(keys, { filters });
      return new Map(results.map(({ id, score }) => [id, score]));
    },
    async all(filters) {
      const { results } = await pagefind.search(null, { filters });
      return new Set(results.map(({ id }) => id));
    },
  };
}
