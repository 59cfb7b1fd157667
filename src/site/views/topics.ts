import type { Curriculum } from '../../curriculum/model.ts';
import { wordsIn } from '../../i18n/words.ts';
import type { Locale } from '../../schemas/text.ts';
import { href } from '../urls.ts';
import { type Link, lessonLinks, objectiveLink } from './links.ts';

/** Every page that a reader may look for, by kind: what search falls back to. Lessons come first. */
export function topicList(curriculum: Curriculum, locale: Locale): { title: string; links: Link[] }[] {
  const words = wordsIn(locale);
  const order = [...curriculum.units.flatMap((unit) => unit.lessons), ...curriculum.course.topics];
  return [
    { title: words.navLessons, links: lessonLinks(curriculum, locale, order) },
    {
      title: words.navObjectives,
      links: [...curriculum.objectives.keys()].map((id) => objectiveLink(curriculum, locale, id)),
    },
    {
      title: words.navPlaygrounds,
      links: [...curriculum.labs.values()].map(({ id, data }) => ({
        href: href(locale, `/playgrounds/${id}/`),
        title: data.title[locale],
        planned: data.status === 'planned',
      })),
    },
    {
      title: words.navGlossary,
      links: [...curriculum.terms.values()].map(({ id, data }) => ({
        href: href(locale, `/glossary/#${id}`),
        title: data.term[locale],
        planned: false,
      })),
    },
  ];
}
