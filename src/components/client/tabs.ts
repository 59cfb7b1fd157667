import { type Preferences, readPreferences, savePreferences } from '../../progress/preferences.ts';
import type { Store } from '../../progress/storage.ts';

/**
 * Turns `[data-tabs]` groups into tabs (WAI-ARIA pattern). Without this script all panels are shown one below
 * the other. Groups with `data-tabs="language"` follow one choice on every page.
 */
export function rememberTabs(page: Document, store: Store): void {
  for (const group of page.querySelectorAll<HTMLElement>('[data-tabs]')) {
    // Not those of groups inside its panels.
    const tabs = [...group.querySelectorAll<HTMLButtonElement>(':scope > [role="tablist"] > [role="tab"]')];
    const panelOf = (tab: HTMLElement) => page.getElementById(tab.getAttribute('aria-controls') ?? '');
    const select = (chosen: HTMLButtonElement) => {
      for (const tab of tabs) {
        const isChosen = tab === chosen;
        tab.setAttribute('aria-selected', String(isChosen));
        tab.tabIndex = isChosen ? 0 : -1;
        const panel = panelOf(tab);
        if (panel) panel.hidden = !isChosen;
      }
    };
    const choose = (chosen: HTMLButtonElement) => {
      select(chosen);
      if (group.dataset.tabs !== 'language') return;
      savePreferences(store, { codeLanguage: chosen.dataset.value as Preferences['codeLanguage'] });
    };
    for (const [index, tab] of tabs.entries()) {
      tab.addEventListener('click', () => choose(tab));
      // What lies in a panel may want to be seen; that is no choice for other pages.
      panelOf(tab)?.addEventListener('show', () => select(tab));
      tab.addEventListener('keydown', (event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (!step) return;
        event.preventDefault();
        const next = tabs[(index + step + tabs.length) % tabs.length];
        if (!next) return;
        choose(next);
        next.focus();
      });
    }
    const remembered = readPreferences(store).codeLanguage;
    const available = tabs.filter((tab) => tab.dataset.unavailable === undefined);
    const first = available.find((tab) => tab.dataset.value === remembered) ?? available[0];
    if (first) select(first);
    group.dataset.live = '';
  }
}
