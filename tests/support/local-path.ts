import type { Locale } from '../../src/schemas/text.ts';

/** Address of a page in one language, below the address of the site: `lessons/` → `en/lessons/`. */
export const localPath = (locale: Locale, path: string): string =>
  locale === 'ko' ? path : `${locale}/${path}`;
