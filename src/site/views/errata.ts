import type { Curriculum } from '../../curriculum/model.ts';
import type { Recording } from '../../schemas/recording.ts';
import type { Locale } from '../../schemas/text.ts';
import { href } from '../urls.ts';
import { backlinks } from './backlinks.ts';
import type { Link } from './links.ts';
import { type HeadingsOf, type PlaceLink, placeLink } from './place.ts';

/** What a snippet printed, by its title. */
export interface ErratumRun {
  title: string;
  recorded: Recording;
}

export interface ErratumView {
  id: string;
  number: number;
  title: string;
  says: string;
  truth: string;
  evidence: string;
  /** The runs that show it; none where nothing had to be run. */
  runs: ErratumRun[];
  /** Where lessons tell it right: the section where the trace of the note has one, or the lesson. */
  correctedIn: PlaceLink[];
  /** Parts of the note that it corrects, in the note's words: their rows in the trace. */
  noteParts: Link[];
  /** Whatever else refers to it. */
  referredFrom: Link[];
}

/** What the note says, what is true, how we know and where the course tells it, in the order of the list. */
export async function errataView(
  curriculum: Curriculum,
  locale: Locale,
  headingsOf: HeadingsOf,
  runOf: (snippet: string) => Promise<ErratumRun>,
): Promise<ErratumView[]> {
  const views = [...curriculum.errata.values()].map(async ({ id, data }) => {
    const [sections, links] = [
      await sectionsOf(curriculum, locale, id, headingsOf),
      backlinks(curriculum, locale, 'erratum', id),
    ];
    const lessons = links.filter(({ href }) => href.includes('/lessons/'));
    const noteParts = partsOf(curriculum, locale, id);
    const pages = new Set(noteParts.map((part) => part.href.split('#')[0]));
    const told = (lesson: string) => sections.some(({ href }) => href.startsWith(lesson));
    return {
      id,
      number: data.number,
      title: data.title[locale],
      says: data.says[locale],
      truth: data.truth[locale],
      evidence: data.evidence[locale],
      runs: await Promise.all(data.snippets.map(runOf)),
      correctedIn: [
        ...sections,
        ...lessons
          .filter(({ href }) => !told(href))
          .map(({ href, title }) => ({ href, title, section: null })),
      ],
      noteParts,
      referredFrom: links.filter((link) => !lessons.includes(link) && !pages.has(link.href)),
    };
  });
  return (await Promise.all(views)).sort((a, b) => a.number - b.number);
}

/** Rows of the trace whose part has this erratum. */
const partsOf = (curriculum: Curriculum, locale: Locale, id: string): Link[] =>
  [...curriculum.sources.values()].flatMap((source) =>
    source.data.parts
      .filter((part) => part.errata.includes(id))
      .map((part) => ({
        href: href(locale, `/sources/${source.id}/#${part.id}`),
        title: part.text,
        planned: part.status === 'planned',
      })),
  );

/** Sections of lessons in which the parts of the note live that it corrects, each once. */
async function sectionsOf(curriculum: Curriculum, locale: Locale, id: string, headingsOf: HeadingsOf) {
  const parts = [...curriculum.sources.values()].flatMap(({ data }) => data.parts);
  const homes = parts.filter((part) => part.errata.includes(id)).map(({ home }) => home);
  const inLessons = [...new Set(homes)].filter((home) => home.startsWith('/lessons/'));
  const places = await Promise.all(inLessons.map((home) => placeLink(curriculum, locale, home, headingsOf)));
  return places.filter((place) => place !== null);
}
