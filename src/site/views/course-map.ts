import type { Curriculum, LessonNode } from '../../curriculum/model.ts';
import type { Bloom } from '../../schemas/bloom.ts';
import type { Locale } from '../../schemas/text.ts';
import { href } from '../urls.ts';

export interface LessonLink {
  slug: string;
  href: string;
  title: string;
  summary: string;
  minutes: number;
  planned: boolean;
  bloom: Bloom;
  objectives: readonly string[];
}

export interface CourseMapView {
  units: { title: string; minutes: number; lessons: LessonLink[] }[];
  topics: LessonLink[];
  /** Minutes of the longest lesson: bars are drawn against it. */
  longest: number;
}

/** The course as its readers see it: units with their lessons, in order. */
export function courseMap(curriculum: Curriculum, locale: Locale): CourseMapView {
  const links = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const lesson = curriculum.lessons.get(id);
      return lesson ? [lessonLink(lesson, locale)] : [];
    });
  return {
    units: curriculum.units.map((unit) => ({
      title: unit.title[locale],
      minutes: unit.minutes,
      lessons: links(unit.lessons),
    })),
    topics: links(curriculum.course.topics),
    longest: Math.max(...[...curriculum.lessons.values()].map((lesson) => lesson.data.minutes)),
  };
}

function lessonLink(lesson: LessonNode, locale: Locale): LessonLink {
  const { title, summary, minutes, status, bloom, objectives } = lesson.data;
  return {
    slug: lesson.id,
    href: href(locale, `/lessons/${lesson.id}/`),
    title: title[locale],
    summary: summary[locale],
    minutes,
    planned: status === 'planned',
    bloom,
    objectives,
  };
}
