import { type Preferences, readPreferences, savePreferences } from '../../progress/preferences.ts';
import type { Store } from '../../progress/storage.ts';
import { holding } from './holding.ts';

/**
 * Turns `[data-tabs]` groups into tabs (WAI-ARIA pattern). Without this script all panels are shown one below
 * the other. Groups with `data-tabs="language"` follow one choice, on this page and on every other.
 * Called again, it does so with those that have come since.
 * @param fill brings what panels are still without
 */
export function rememberTabs(page: Document, store: Store, fill: () => Promise<void>): void {
  const before = page.querySelectorAll('[data-live]').length;
  const groups = page.querySelectorAll<HTMLElement>('[data-tabs]:not([data-live])');
  for (const [at, group] of [...groups].entries()) {
    // Not those of groups inside its panels.
    const all = <E extends Element>(selector: string) => [
      ...group.querySelectorAll<E>(`:scope > ${selector}`),
    ];
    const panels = all<HTMLElement>('[data-panel]');
    const tabs = all<HTMLButtonElement>('.tablist > button').flatMap((button, index) => {
      const panel = panels[index];
      return panel ? [{ button, panel }] : [];
    });
    type Tab = (typeof tabs)[number];
    const select = (chosen: Tab) => {
      for (const { button, panel } of tabs) {
        const isChosen = button === chosen.button;
        button.ariaSelected = String(isChosen);
        button.tabIndex = isChosen ? 0 : -1;
        panel.hidden = !isChosen;
      }
      // Where it cannot be had a link stays in its place.
      if (chosen.panel.querySelector(':scope > .later')) void fill().catch(() => undefined);
    };
    const choose = (chosen: Tab) => {
      select(chosen);
      if (group.dataset.tabs !== 'language') return;
      const language = chosen.panel.dataset.panel as Preferences['codeLanguage'];
      savePreferences(store, { codeLanguage: language });
      const same = `[data-tabs="language"] > [data-panel="${language}"]:not([data-unavailable])`;
      holding(chosen.button, () => {
        for (const panel of page.querySelectorAll(same)) panel.dispatchEvent(new Event('show'));
      });
    };
    all('.tablist')[0]?.setAttribute('role', 'tablist');
    for (const [index, tab] of tabs.entries()) {
      const { button, panel } = tab;
      panel.id ||= `panel-${before + at}-${index}`;
      button.id = `tab-${panel.id}`;
      button.role = 'tab';
      button.setAttribute('aria-controls', panel.id);
      panel.role = 'tabpanel';
      panel.setAttribute('aria-labelledby', button.id);
      button.addEventListener('click', () => choose(tab));
      // What lies in a panel may want to be seen; that is no choice for other pages.
      panel.addEventListener('show', () => select(tab));
      button.addEventListener('keydown', (event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (!step) return;
        event.preventDefault();
        const next = tabs[(index + step + tabs.length) % tabs.length];
        if (!next) return;
        next.button.focus();
        choose(next);
      });
    }
    // What has nothing yet is never chosen by memory, only by hand.
    const available = tabs.filter(({ panel }) => panel.dataset.unavailable === undefined);
    const remembered = readPreferences(store).codeLanguage;
    const first = available.find(({ panel }) => panel.dataset.panel === remembered) ?? available[0];
    if (first) select(first);
    group.dataset.live = '';
  }
}
