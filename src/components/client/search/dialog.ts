import { loadSearchWords } from '../../../i18n/search/load.ts';
import { rememberSearch } from '../../../progress/recent-searches.ts';
import { createStore } from '../../../progress/storage.ts';
import type { Locale } from '../../../schemas/text.ts';
import { html } from '../dom.ts';
import { addStyles } from '../lab/styles.ts';
import { createPanel } from './panel.ts';
import searchStyles from './search.css?url';

/** Makes the dialog find things as one types. Its form stays what it is: Enter leads to the search page. */
export async function wakeDialog(dialog: HTMLDialogElement): Promise<void> {
  if ('awake' in dialog.dataset) return;
  dialog.dataset.awake = '';
  const form = dialog.querySelector<HTMLFormElement>('form[role="search"]');
  const field = form?.querySelector<HTMLInputElement>('input');
  const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'ko';
  const [words] = await Promise.all([loadSearchWords(locale), addStyles(searchStyles)]).catch((error) => {
    delete dialog.dataset.awake;
    throw error;
  });
  dialog.querySelector('[role=alert]')?.setAttribute('hidden', '');
  if (!form || !field) return;
  field.placeholder = words.searchPlaceholder;
  const store = createStore(() => localStorage);
  const status = html('p', { role: 'status', class: 'search-status' });
  const list = html('ol', { class: 'search-results', 'aria-label': words.searchResults, hidden: true });
  const instead = html('div', { class: 'instead' });
  const all = html('a', { href: form.action }, words.searchAll);
  dialog.append(status, list, instead, html('p', { class: 'all' }, all));
  const search = createPanel({
    ...{ field, status, list, instead, locale, words, store },
    root: dialog.dataset.root ?? '/',
    heading: 'h3',
    suggests: () => true,
    filters: () => ({}),
    onSearch: (query) => {
      all.search = query ? `?${new URLSearchParams({ q: query })}` : '';
    },
    offer: (place) => offerTopics(place, form.action),
  });
  form.addEventListener('submit', () => rememberSearch(store, field.value.trim()));
  dialog.addEventListener('click', (event) => {
    const isLink = event.target instanceof Element && event.target.closest('a');
    // A result may be on this very page; a press beside the dialog closes it, too.
    if (isLink || event.target === dialog) dialog.close();
  });
  await search();
}

/** The list of all topics, as the search page has it; a link to that page where even it does not come. */
async function offerTopics(place: HTMLElement, address: string): Promise<void> {
  const response = await fetch(address).catch(() => null);
  const page = response?.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : null;
  const topics = page?.querySelector('[data-search-topics]');
  if (topics) place.append(document.adoptNode(topics));
}
