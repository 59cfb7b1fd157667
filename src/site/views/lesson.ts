import type { Curriculum, LessonNode } from '../../curriculum/model.ts';
import type { Bloom } from '../../schemas/bloom.ts';
import { type Locale, locales } from '../../schemas/text.ts';
import { href, localeParam } from '../urls.ts';
import { backlinks } from './backlinks.ts';
import { type CourseMapView, courseMap } from './course-map.ts';
import { type Link, lessonLinks, objectiveLink } from './links.ts';
import { type PracticeLink, practiceLink } from './practices.ts';

export interface LessonView {
  slug: string;
  title: string;
  summary: string;
  kind: 'lesson' | 'topic';
  planned: boolean;
  /** The page has no words in its own language yet and shows the Korean. */
  pending: boolean;
  unit: string | null;
  position: number | null;
  minutes: number;
  /** Of its labs that are there, besides. */
  labMinutes: number;
  bloom: Bloom;
  objectives: Link[];
  prerequisites: Link[];
  practices: PracticeLink[];
  previous: Link | null;
  next: Link | null;
  referredFrom: Link[];
  related: Link[];
  map: CourseMapView;
}

/** Every lesson at its address, and at its former ones a redirect. */
export const lessonPaths = (curriculum: Curriculum) =>
  locales.flatMap((locale) =>
    [...curriculum.lessons.values()].flatMap(({ id, data }) => [
      { params: { locale: localeParam(locale), slug: id }, props: { movedTo: null } },
      ...data.formerSlugs.map((slug) => ({
        params: { locale: localeParam(locale), slug },
        props: { movedTo: href(locale, `/lessons/${id}/`) },
      })),
    ]),
  );

/** Every lesson that has prose. */
export const writtenLessonPaths = (curriculum: Curriculum) =>
  locales.flatMap((locale) =>
    [...curriculum.lessons.values()]
      .filter(({ data }) => data.status !== 'planned')
      .map(({ id }) => ({ params: { locale: localeParam(locale), slug: id } })),
  );

/** Everything that a lesson's page shows around its prose. */
export function lessonView(curriculum: Curriculum, slug: string, locale: Locale): LessonView {
  const lesson = curriculum.lessons.get(slug);
  if (!lesson) throw new Error(`There is no lesson "${slug}".`);
  const { data } = lesson;
  const links = (ids: readonly (string | null)[]) =>
    lessonLinks(
      curriculum,
      locale,
      ids.filter((id) => id !== null),
    );
  return {
    slug,
    title: data.title[locale],
    summary: data.summary[locale],
    kind: data.kind,
    planned: data.status === 'planned',
    pending: locale !== 'ko' && data.translation?.en === 'pending',
    unit: lesson.unit?.title[locale] ?? null,
    position: lesson.position,
    minutes: data.minutes,
    labMinutes: labsOf(curriculum, lesson)
      .filter((lab) => lab.data.status !== 'planned')
      .reduce((sum, lab) => sum + lab.data.minutes, 0),
    bloom: data.bloom,
    objectives: data.objectives.map((id) => objectiveLink(curriculum, locale, id)),
    prerequisites: links(data.prerequisites),
    practices: practicesIn(curriculum, lesson).map((practice) => practiceLink(curriculum, locale, practice)),
    previous: links([lesson.previous])[0] ?? null,
    next: links([lesson.next])[0] ?? null,
    referredFrom: backlinks(curriculum, locale, 'lesson', slug),
    related: links(lesson.related),
    map: courseMap(curriculum, locale),
  };
}

const labsOf = (curriculum: Curriculum, { data }: LessonNode) =>
  data.labs.flatMap((id) => curriculum.labs.get(id) ?? []);

/** Only the labs: the activities stand in the text where they belong. */
function practicesIn(curriculum: Curriculum, lesson: LessonNode) {
  return labsOf(curriculum, lesson).map(({ id, data: { objective, bloom } }) => {
    return { objective, bloom, kind: 'lab' as const, id, lesson: lesson.id };
  });
}
