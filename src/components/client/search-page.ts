import { openIndex, type SearchHit } from '../../search/pagefind.ts';

/** Runs `/search/?q=`: results as one types, an address that can be shared, topics when nothing is found. */
export function enableSearchPage(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-search]');
  const field = form?.querySelector<HTMLInputElement>('input[type="search"]');
  const list = page.querySelector<HTMLOListElement>('[data-search-results]');
  const status = page.querySelector<HTMLElement>('[data-search-status]');
  const topics = page.querySelector<HTMLElement>('[data-search-topics]');
  if (!form || !field || !list || !status || !topics) return;
  const words = form.dataset;
  let latest = 0;

  const show = (hits: readonly SearchHit[] | null, sentence: string) => {
    list.replaceChildren(...(hits ?? []).map((hit) => resultItem(page, hit)));
    list.hidden = !hits?.length;
    topics.hidden = Boolean(hits?.length);
    topics.dataset.live = '';
    status.textContent = sentence;
  };

  const search = async () => {
    const query = field.value.trim();
    const turn = ++latest;
    if (!query) return show(null, '');
    status.textContent = words.loading ?? '';
    try {
      const hits = await (await openIndex(words.index ?? '')).search(query);
      if (turn !== latest) return;
      const sentence = hits.length
        ? (words.count ?? '').replace('{n}', String(hits.length))
        : (words.none ?? '').replace('{query}', query);
      show(hits, sentence);
    } catch {
      // The index is missing or damaged; the list of topics below needs none.
      if (turn === latest) show(null, words.broken ?? '');
    }
  };

  let typing: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(typing);
    typing = setTimeout(search, 150);
  });
  field.addEventListener('compositionend', () => void search());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', `?${new URLSearchParams({ q: field.value.trim() })}`);
    void search();
  });
  const fromAddress = () => {
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    void search();
  };
  addEventListener('popstate', fromAddress);
  // On a slow network somebody may have typed before this script was there: that is the question then.
  if (field.value && !new URLSearchParams(location.search).get('q')) void search();
  else fromAddress();
}

function resultItem(page: Document, hit: SearchHit): HTMLLIElement {
  const item = page.createElement('li');
  const link = page.createElement('a');
  link.href = hit.url;
  link.textContent = hit.title;
  const excerpt = page.createElement('p');
  for (const { text, isMatch } of hit.excerpt) {
    if (!isMatch) {
      excerpt.append(text);
      continue;
    }
    const mark = page.createElement('mark');
    mark.textContent = text;
    excerpt.append(mark);
  }
  item.append(link, excerpt);
  return item;
}
