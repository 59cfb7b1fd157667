import type { Curriculum } from '../../curriculum/model.ts';
import { wordsIn } from '../../i18n/words.ts';
import { bloomNumber } from '../../schemas/bloom.ts';
import type { Locale } from '../../schemas/text.ts';
import { href } from '../urls.ts';
import { courseMap } from './course-map.ts';

/** What the home page shows: the course in the words of the note, and where to begin. */
export function homeView(curriculum: Curriculum, locale: Locale) {
  const { course } = curriculum;
  const objective = curriculum.objectives.get(course.objective);
  const map = courseMap(curriculum, locale);
  const first = map.units.flatMap((unit) => unit.lessons).find((lesson) => !lesson.planned);
  if (!objective || !first) {
    throw new Error('content/course.yaml needs an objective that exists and at least one ready lesson.');
  }
  const levels = objective.data.bloom.map(bloomNumber).sort();
  const highest = objective.evaluations.find(({ bloom }) => bloomNumber(bloom) === levels.at(-1));
  return {
    title: course.title[locale],
    summary: course.summary[locale],
    programme: course.programme[locale],
    module: course.module[locale],
    objective: {
      id: objective.id,
      href: href(locale, `/objectives/${objective.id}/`),
      statement: objective.data.statement[locale],
      levels: `Bloom ${levels.map((level) => `L${level}`).join('–')}`,
      evaluation: (highest ?? objective.evaluations[0])?.title[locale] ?? '',
    },
    first,
    /** Units in order, then what the note links. */
    parts: [...map.units, { title: wordsIn(locale).topics, lessons: map.topics }].filter(
      ({ lessons }) => lessons.length > 0,
    ),
    longest: map.longest,
  };
}
