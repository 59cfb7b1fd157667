import type { Curriculum } from '../../curriculum/model.ts';
import { fill, wordsIn } from '../../i18n/words.ts';
import { type Locale, locales } from '../../schemas/text.ts';
import { href, localeParam } from '../urls.ts';
import { lessonLinks } from './links.ts';

export const sourcePaths = (curriculum: Curriculum) =>
  locales.flatMap((locale) =>
    [...curriculum.sources.keys()].map((id) => ({ params: { locale: localeParam(locale), id } })),
  );

/** A source part by part, each with the place where it lives now. */
export function sourceView(curriculum: Curriculum, id: string, locale: Locale) {
  const source = curriculum.sources.get(id);
  if (!source) throw new Error(`There is no source "${id}".`);
  const words = wordsIn(locale);
  const names = { kept: words.partKept, corrected: words.partCorrected, planned: words.partPlanned };
  const { title, relation, topic, parts } = source.data;
  return {
    id,
    title: title[locale],
    relation: relation?.[locale] ?? null,
    topic: topic ? (lessonLinks(curriculum, locale, [topic])[0] ?? null) : null,
    parts: parts.map((part) => ({
      id: part.id,
      text: part.text,
      status: names[part.status],
      home: part.home,
      href: href(locale, part.home),
      errata: part.errata.map((erratum) => ({
        href: href(locale, `/errata/#${erratum}`),
        title: fill('{word} {number}', {
          word: words.erratum,
          number: curriculum.errata.get(erratum)?.data.number ?? '',
        }),
      })),
    })),
  };
}
