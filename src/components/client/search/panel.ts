import { fill } from '../../../i18n/fill.ts';
import type { SearchWords } from '../../../i18n/search/ko.ts';
import { rememberSearch } from '../../../progress/recent-searches.ts';
import type { Store } from '../../../progress/storage.ts';
import type { OpenedSearch } from '../../../search/open-search.ts';
import type { Filters } from '../../../search/pagefind.ts';
import type { SearchAnswer } from '../../../search/search.ts';
import { button, html } from '../dom.ts';
import { choices, idleParts } from './idle.ts';
import { readingSentence, resultItems } from './results.ts';
import { whenTyped } from './typing.ts';

export interface PanelOptions {
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLOListElement;
  /** Takes whatever stands in place of results: suggestions, the nearest terms, ways around a damaged index. */
  readonly instead: HTMLElement;
  readonly root: string;
  readonly locale: string;
  readonly words: SearchWords;
  readonly store: Store;
  /** Level of the headings of results. */
  readonly heading: 'h2' | 'h3';
  /** Whether suggestions show now where nothing is asked. */
  suggests(): boolean;
  filters(): Filters;
  /** Told after each search, before its results show. */
  onSearch?(query: string): void;
  /** Fills `instead` where nothing was found or the index is damaged. */
  offer(instead: HTMLElement): void | Promise<void>;
}

/** After this long without another key what was found is announced. */
const restMs = 250;

/** Joins a field to its results. @returns searches for what the field holds now */
export function createPanel(options: PanelOptions): () => Promise<void> {
  const { field, status, list, instead, root, locale, words, store } = options;
  const reading = html('p', { class: 'reading', hidden: true });
  status.after(reading);
  let opening: Promise<OpenedSearch> | undefined;
  let turn = 0;
  let literal = false;

  const open = () => {
    opening ??= import('../../../search/open-search.ts').then(({ openSearch }) => openSearch(root, locale));
    // A network that failed may work the next time.
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };
  const ask = (query: string) => {
    field.value = query;
    field.focus();
    void search();
  };
  let saying: ReturnType<typeof setTimeout> | undefined;
  const say = (sentence: string) => {
    clearTimeout(saying);
    // Somebody who listens hears how many there are once, when the typing rests.
    saying = setTimeout(() => {
      if (status.textContent !== sentence) status.textContent = sentence;
    }, restMs);
  };
  const show = (answer: SearchAnswer | null, sentence: string, ...parts: HTMLElement[]) => {
    list.replaceChildren(...(answer ? resultItems(answer, words, options.heading) : []));
    list.hidden = list.childElementCount === 0;
    instead.replaceChildren(...parts);
    showReading(answer);
    say(sentence || (list.hidden ? '' : fill(words.searchCount, { n: list.childElementCount })));
  };
  const showReading = (answer: SearchAnswer | null) => {
    const isRead = answer !== null && answer.readings.length > 0;
    reading.hidden = !isRead && !(literal && answer);
    const turnOver = () => {
      literal = !literal;
      void search();
    };
    reading.replaceChildren(
      ...(isRead ? [`${readingSentence(answer, words, locale)} `] : [`${words.searchLiteral} `]),
      button(literal ? words.searchReadAgain : words.searchLiterally, turnOver),
    );
  };

  async function search(): Promise<void> {
    const query = field.value.trim();
    const mine = ++turn;
    options.onSearch?.(query);
    if (!query) {
      return show(null, '', ...(options.suggests() ? idleParts(words, store, options.heading, ask) : []));
    }
    const loading = setTimeout(() => mine === turn && instead.replaceChildren(words.searchLoading), 300);
    try {
      const { find, nearest } = await open();
      const answer = await find({ query, literal, filters: options.filters() });
      if (mine !== turn) return;
      if (answer.results.length > 0) return show(answer, '');
      const isFiltered = Object.values(options.filters()).some((chosen) => chosen.length > 0);
      const sentence = fill(isFiltered ? words.searchNoneFiltered : words.searchNone, { query });
      const names = nearest(query);
      show(
        answer,
        sentence,
        ...(names.length > 0 ? [choices(options.heading, words.searchNearest, names, ask)] : []),
      );
      await options.offer(instead);
    } catch {
      // Missing or damaged, here or on the way: the topics need no index.
      if (mine !== turn) return;
      show(null, words.searchBroken);
      await options.offer(instead);
    } finally {
      clearTimeout(loading);
    }
  }

  // The first sign of interest: by the time that a word is typed, what finds it is there.
  field.addEventListener('focus', () => void open().catch(() => undefined), { once: true });
  if (document.activeElement === field) open().catch(() => undefined);
  field.addEventListener('input', () => {
    literal = false;
  });
  whenTyped(field, () => void search());
  walkByArrows(field, list);
  list.addEventListener('click', (event) => {
    const isLink = event.target instanceof Element && event.target.closest('a');
    if (isLink) rememberSearch(store, field.value.trim());
  });
  return search;
}

/** The arrow keys go from the field through the results and back. */
function walkByArrows(field: HTMLInputElement, list: HTMLOListElement): void {
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.isComposing) return;
    const stops: HTMLElement[] = [field, ...list.querySelectorAll<HTMLElement>('.found a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  field.addEventListener('keydown', walk);
  list.addEventListener('keydown', walk);
}
