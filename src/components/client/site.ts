import { createStore } from '../../progress/storage.ts';
import { markCurrentSection, openWhereWide } from './contents.ts';
import { addCopyButtons } from './copy.ts';
import { rememberTabs } from './tabs.ts';
import { switchTheme } from './theme.ts';

/** What every page needs once it is there. Anything heavier is loaded by the part that uses it. */
const store = createStore(() => localStorage);
switchTheme(document, store);
rememberTabs(document, store);
addCopyButtons(document);
openWhereWide(document);
markCurrentSection(document);

document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (field) field.focus();
  else document.querySelector<HTMLAnchorElement>('[data-search-link]')?.click();
});

if (document.querySelector('[data-activity]')) {
  import('./activities.ts').then(({ enableActivities }) => enableActivities(document));
}
if (document.querySelector('[data-term]')) {
  import('./terms.ts').then(({ explainTerms }) => explainTerms(document));
}
if (document.querySelector('[data-check-start]')) {
  import('./check/check-page.ts').then(({ enableCheckPage }) => enableCheckPage(document, store));
}
if (document.querySelector('[data-lab]')) {
  import('./lab/wake.ts').then(({ wakeLabs }) => wakeLabs(document, store));
}
