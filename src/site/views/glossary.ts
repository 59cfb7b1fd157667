import type { Curriculum } from '../../curriculum/model.ts';
import type { Locale } from '../../schemas/text.ts';
import { href } from '../urls.ts';
import { backlinks } from './backlinks.ts';
import { lessonLinks } from './links.ts';

/** The terms in the order of the page's language. */
export function glossaryView(curriculum: Curriculum, locale: Locale) {
  const other: Locale = locale === 'ko' ? 'en' : 'ko';
  return [...curriculum.terms.values()]
    .map(({ id, data }) => ({
      id,
      name: data.term[locale],
      otherName: data.term[other],
      otherLanguage: other,
      definition: data.definition[locale],
      synonyms: data.synonyms[locale],
      see: data.see.flatMap((to) => {
        const term = curriculum.terms.get(to);
        return term ? [{ href: href(locale, `/glossary/#${to}`), title: term.data.term[locale] }] : [];
      }),
      referredFrom: backlinks(curriculum, locale, 'term', id),
      lesson: data.lesson ? lessonLinks(curriculum, locale, [data.lesson])[0] : undefined,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}
