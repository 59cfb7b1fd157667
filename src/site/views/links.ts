import type { Curriculum, LessonNode } from '../../curriculum/model.ts';
import type { Locale } from '../../schemas/text.ts';
import { href } from '../urls.ts';

export interface Link {
  href: string;
  title: string;
  planned: boolean;
}

/** Links to lessons that exist, in the order given. */
export function lessonLinks(curriculum: Curriculum, locale: Locale, ids: readonly string[]): Link[] {
  return ids.flatMap((id) => {
    const lesson = curriculum.lessons.get(id);
    return lesson ? [lessonLink(lesson, locale)] : [];
  });
}

export function lessonLink({ id, data: { title, status } }: LessonNode, locale: Locale): Link {
  return { href: href(locale, `/lessons/${id}/`), title: title[locale], planned: status === 'planned' };
}

export function objectiveLink(curriculum: Curriculum, locale: Locale, id: string): Link {
  const title = curriculum.objectives.get(id)?.data.title[locale] ?? '';
  return { href: href(locale, `/objectives/${id}/`), title: `${id} ${title}`, planned: false };
}
