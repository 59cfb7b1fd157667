import { loadSearchWords } from '../../../i18n/search/load.ts';
import { rememberSearch } from '../../../progress/recent-searches.ts';
import { createStore } from '../../../progress/storage.ts';
import type { Locale } from '../../../schemas/text.ts';
import type { Filters } from '../../../search/pagefind.ts';
import { createPanel } from './panel.ts';

/** Runs `/search/?q=`: results as one types, an address that can be shared, topics when nothing is found. */
export async function enableSearchPage(page: Document): Promise<void> {
  const form = page.querySelector<HTMLFormElement>('[data-search]');
  const field = form?.querySelector<HTMLInputElement>('input[type="search"]');
  const list = page.querySelector<HTMLOListElement>('[data-search-results]');
  const status = page.querySelector<HTMLElement>('[data-search-status]');
  const instead = page.querySelector<HTMLElement>('[data-search-instead]');
  const topics = page.querySelector<HTMLElement>('[data-search-topics]');
  if (!form || !field || !list || !status || !instead || !topics) return;
  const locale: Locale = page.documentElement.lang === 'en' ? 'en' : 'ko';
  const words = await loadSearchWords(locale);
  const store = createStore(() => localStorage);
  const asked = () => new URLSearchParams(location.search);

  const search = createPanel({
    ...{ field, status, list, instead, locale, words, store },
    root: form.dataset.root ?? '/',
    heading: 'h2',
    // Not while the page loads: the topics below would jump.
    suggests: () => page.activeElement === field,
    filters: () => filtersOf(form),
    onSearch: (query) => {
      topics.hidden = query !== '';
      topics.dataset.live = '';
      if (query !== (asked().get('q') ?? '')) history.replaceState(null, '', addressOf(form));
    },
    offer: () => {
      topics.hidden = false;
    },
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (addressOf(form) !== location.search) history.pushState(null, '', addressOf(form));
    rememberSearch(store, field.value.trim());
    void search();
  });
  form.addEventListener('change', (event) => {
    if (event.target === field) return;
    history.replaceState(null, '', addressOf(form));
    void search();
  });
  field.addEventListener('focus', () => field.value || search());
  // What opens the dialog elsewhere leads to the field here.
  page.querySelector('[data-search-open]')?.addEventListener('click', () => field.focus());
  const fromAddress = () => {
    fillForm(form, asked());
    void search();
  };
  addEventListener('popstate', fromAddress);
  // On a slow network somebody may have typed before this script was there: that is the question then.
  if (field.value && !asked().get('q')) void search();
  else fromAddress();
}

const filterNames = ['kind', 'bloom', 'objective'] as const;

/** What is asked for, as the part of the address behind the path. */
function addressOf(form: HTMLFormElement): string {
  const entries = [...new FormData(form)].filter(([, value]) => value !== '');
  return `?${new URLSearchParams(entries.map(([name, value]) => [name, String(value).trim()]))}`;
}

function filtersOf(form: HTMLFormElement): Filters {
  const data = new FormData(form);
  const chosen = filterNames.map((name) => [name, data.getAll(name).map(String).filter(Boolean)] as const);
  return Object.fromEntries(chosen.filter(([, values]) => values.length > 0));
}

function fillForm(form: HTMLFormElement, asked: URLSearchParams): void {
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) control.value = asked.get(control.name) ?? '';
    if (!(control instanceof HTMLInputElement)) continue;
    if (control.type === 'checkbox') control.checked = asked.getAll(control.name).includes(control.value);
    else control.value = asked.get(control.name) ?? '';
  }
}
