import type { Curriculum } from '../../curriculum/model.ts';
import { wordsIn } from '../../i18n/words.ts';
import type { Locale } from '../../schemas/text.ts';
import { titleOf } from '../references.ts';
import { href } from '../urls.ts';

/** A place of the site by its names. */
export interface PlaceLink {
  href: string;
  /** Title of the page. */
  title: string;
  /** Heading of the section, without marks; null for a whole page, and for a place without a heading. */
  section: string | null;
}

/** Headings of a lesson by their anchors. */
export type HeadingsOf = (lesson: string) => Promise<ReadonlyMap<string, string>>;

const kinds = { lessons: 'lesson', objectives: 'objective', playgrounds: 'lab', sources: 'source' } as const;

/** Names of a path such as `/lessons/x/#y`; null where there is no such page. */
export async function placeLink(
  curriculum: Curriculum,
  locale: Locale,
  path: string,
  headingsOf: HeadingsOf,
): Promise<PlaceLink | null> {
  const [page = '', anchor] = path.split('#');
  const [folder = '', id] = page.split('/').filter(Boolean);
  const kind = kinds[folder as keyof typeof kinds];
  const title = kind && id ? titleOf(curriculum, locale, kind, id) : indexTitle(curriculum, locale, folder);
  if (title === undefined) return null;
  if (anchor === undefined) return { href: href(locale, path), title, section: null };
  const section = kind === 'lesson' && id ? (await headingsOf(id)).get(anchor) : undefined;
  return { href: href(locale, path), title, section: section ?? null };
}

function indexTitle(curriculum: Curriculum, locale: Locale, folder: string): string | undefined {
  const words = wordsIn(locale);
  const titles: Readonly<Record<string, string>> = {
    '': curriculum.course.title[locale],
    lessons: words.navLessons,
    objectives: words.navObjectives,
    playgrounds: words.navPlaygrounds,
    glossary: words.navGlossary,
    errata: words.navErrata,
    sources: words.navSources,
  };
  return titles[folder];
}
