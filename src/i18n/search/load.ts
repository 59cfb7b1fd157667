import type { Locale } from '../../schemas/text.ts';
import type { SearchWords } from './ko.ts';

/** The words of one language alone: the other's bytes are not fetched. */
export async function loadSearchWords(locale: Locale): Promise<SearchWords> {
  switch (locale) {
    case 'ko':
      return (await import('./ko.ts')).ko;
    case 'en':
      return (await import('./en.ts')).en;
  }
}
