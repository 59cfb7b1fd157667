import type { Curriculum } from '../../curriculum/model.ts';
import { fill, wordsIn } from '../../i18n/words.ts';
import { type Locale, locales } from '../../schemas/text.ts';
import { href, localeParam } from '../urls.ts';
import { backlinks } from './backlinks.ts';
import { type Link, lessonLink } from './links.ts';
import { type HeadingsOf, type PlaceLink, placeLink } from './place.ts';

export interface SourceView {
  id: string;
  /** The note itself, or something that it links. */
  kicker: string;
  title: string;
  relation: string | null;
  /** How many parts the note has, and what became of them; null for a source without parts. */
  count: string | null;
  parts: SourcePart[];
  /** Lesson that a linked source has become. */
  topic: (Link & { summary: string }) | null;
  /** Parts of other sources that have gone there, too: where the note links it. */
  namedIn: Link[];
  referredFrom: Link[];
}

export interface SourcePart {
  id: string;
  text: string;
  status: string;
  home: PlaceLink | null;
  errata: { href: string; title: string; name: string }[];
}

export const sourcePaths = (curriculum: Curriculum) =>
  locales.flatMap((locale) =>
    [...curriculum.sources.keys()].map((id) => ({ params: { locale: localeParam(locale), id } })),
  );

/** A source part by part, each with the place where it lives now. */
export async function sourceView(
  curriculum: Curriculum,
  id: string,
  locale: Locale,
  headingsOf: HeadingsOf,
): Promise<SourceView> {
  const source = curriculum.sources.get(id);
  if (!source) throw new Error(`There is no source "${id}".`);
  const words = wordsIn(locale);
  const names = { kept: words.partKept, corrected: words.partCorrected, planned: words.partPlanned };
  const { kind, title, relation, topic, parts } = source.data;
  const having = (status: string) => parts.filter((part) => part.status === status).length;
  const lesson = curriculum.lessons.get(topic ?? '');
  const successor = lesson && lessonLink(lesson, locale);
  return {
    id,
    kicker: kind === 'note' ? words.navSources : words.linkedSource,
    title: title[locale],
    relation: relation?.[locale] ?? null,
    count: parts.length
      ? fill(words.sourceCount, { all: parts.length, kept: having('kept'), corrected: having('corrected') })
      : null,
    parts: await Promise.all(
      parts.map(async (part) => ({
        id: part.id,
        text: part.text,
        status: names[part.status],
        home: await placeLink(curriculum, locale, part.home, headingsOf),
        errata: part.errata.map((erratum) => erratumLink(curriculum, locale, erratum)),
      })),
    ),
    topic: lesson && successor ? { ...successor, summary: lesson.data.summary[locale] } : null,
    namedIn: lesson ? partsAt(curriculum, locale, lesson.id) : [],
    // The lesson that it has become stands above.
    referredFrom: backlinks(curriculum, locale, 'source', id).filter((link) => link.href !== successor?.href),
  };
}

function erratumLink(curriculum: Curriculum, locale: Locale, id: string) {
  const erratum = curriculum.errata.get(id)?.data;
  return {
    href: href(locale, `/errata/#${id}`),
    title: fill('{word} {number}', { word: wordsIn(locale).erratum, number: erratum?.number ?? '' }),
    name: erratum?.title[locale] ?? '',
  };
}

/** Parts of all sources that live in a lesson now. */
const partsAt = (curriculum: Curriculum, locale: Locale, lesson: string): Link[] =>
  [...curriculum.sources.values()].flatMap(({ id, data }) =>
    data.parts
      .filter(({ home }) => home.startsWith(`/lessons/${lesson}/`))
      .map((part) => ({
        href: href(locale, `/sources/${id}/#${part.id}`),
        title: `${data.title[locale]}: ${part.text}`,
        planned: part.status === 'planned',
      })),
  );
