import type { Store } from './storage.ts';

/** Choices that hold on every page. `public/theme.js` reads them before the first paint. */
export interface Preferences {
  theme?: 'light' | 'dark';
  codeLanguage?: 'py' | 'ts';
}

/** Reads only what it knows; anything else in the record is ignored. */
export function readPreferences(store: Store): Preferences {
  const record = store.read('preferences');
  if (typeof record !== 'object' || record === null) return {};
  const { theme, codeLanguage } = record as Record<string, unknown>;
  return {
    ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
    ...(codeLanguage === 'py' || codeLanguage === 'ts' ? { codeLanguage } : {}),
  };
}

/** Changes some of the choices and keeps the others. */
export function savePreferences(store: Store, change: Preferences): boolean {
  return store.write('preferences', { ...readPreferences(store), ...change });
}
