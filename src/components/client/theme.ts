import { savePreferences } from '../../progress/preferences.ts';
import type { Store } from '../../progress/storage.ts';

/** Lets the button in the header switch between light and dark, starting from what is shown now, and say which it is. */
export function switchTheme(page: Document, store: Store): void {
  const root = page.documentElement;
  const button = page.querySelector('[data-theme-switch]');
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches);
  const tell = () => button?.setAttribute('aria-pressed', String(isDark()));
  tell();
  system.addEventListener('change', tell);
  button?.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    root.dataset.theme = theme;
    tell();
    savePreferences(store, { theme });
  });
}
