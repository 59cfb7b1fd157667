import { savePreferences } from '../../progress/preferences.ts';
import type { Store } from '../../progress/storage.ts';

/** Lets the button in the header switch between light and dark, starting from what is shown now. */
export function switchTheme(page: Document, store: Store): void {
  const root = page.documentElement;
  page.querySelector('[data-theme-switch]')?.addEventListener('click', () => {
    const shown =
      root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
    const theme = shown === 'dark' ? 'light' : 'dark';
    root.dataset.theme = theme;
    savePreferences(store, { theme });
  });
}
