import type { SearchWords } from '../../../i18n/search/ko.ts';
import { forgetSearches, readRecent } from '../../../progress/recent-searches.ts';
import type { Store } from '../../../progress/storage.ts';
import { button, html } from '../dom.ts';

/** What an empty field offers: what was searched for before, and what one could. @param ask searches for a text */
export function idleParts(
  words: SearchWords,
  store: Store,
  heading: 'h2' | 'h3',
  ask: (query: string) => void,
): HTMLElement[] {
  const recent = readRecent(store);
  const forget = button(words.searchForget, () => {
    forgetSearches(store);
    memory.remove();
  });
  const memory = choices(heading, words.searchRecent, recent, ask, forget);
  const examples = choices(heading, words.searchSuggestions, words.searchExamples.split('|'), ask);
  return recent.length > 0 ? [memory, examples] : [examples];
}

/** Names that can be searched for instead. */
export function choices(
  heading: 'h2' | 'h3',
  title: string,
  queries: readonly string[],
  ask: (query: string) => void,
  ...after: HTMLElement[]
): HTMLElement {
  const items = queries.map((query) =>
    html(
      'li',
      {},
      button(query, () => ask(query)),
    ),
  );
  return html('div', { class: 'choices' }, html(heading, {}, title), html('ul', {}, ...items), ...after);
}
