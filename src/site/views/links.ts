import type { Curriculum, LessonNode, Practice } from '../../curriculum/model.ts';
import type { Words } from '../../i18n/ko.ts';
import { wordsIn } from '../../i18n/words.ts';
import type { Bloom } from '../../schemas/bloom.ts';
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
    if (!lesson) return [];
    const { title, status } = lesson.data;
    return [{ href: href(locale, `/lessons/${id}/`), title: title[locale], planned: status === 'planned' }];
  });
}

export function objectiveLink(curriculum: Curriculum, locale: Locale, id: string): Link {
  const title = curriculum.objectives.get(id)?.data.title[locale] ?? '';
  return { href: href(locale, `/objectives/${id}/`), title: `${id} ${title}`, planned: false };
}

export interface PracticeGroup {
  /** The lesson; empty for a lab, which needs no heading. */
  title: string;
  links: Link[];
  planned: boolean;
}

/** Practices for a table: the activities of a lesson together, labs one by one. */
export function practiceGroups(
  curriculum: Curriculum,
  locale: Locale,
  practices: readonly Practice[],
): PracticeGroup[] {
  const groups = new Map<string, PracticeGroup>();
  for (const practice of practices) {
    const isLab = practice.kind === 'lab';
    const link = practiceLink(curriculum, locale, practice);
    const lesson = isLab ? undefined : curriculum.lessons.get(practice.lesson ?? '');
    const key = isLab ? `lab:${practice.id}` : `lesson:${practice.lesson}`;
    const title = lesson ? `${lesson.data.title[locale]}:` : '';
    const group = groups.get(key) ?? { title, links: [], planned: link.planned };
    group.links.push(lesson ? { ...link, title: activityName(wordsIn(locale), lesson, practice) } : link);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** A practice by the name that a reader knows: the lab's title, or the kind of activity and its lesson. */
export function practiceLink(
  curriculum: Curriculum,
  locale: Locale,
  practice: Practice,
): Link & { bloom: Bloom } {
  const words = wordsIn(locale);
  const { id, bloom } = practice;
  if (practice.kind === 'lab') {
    const lab = curriculum.labs.get(id);
    return {
      href: href(locale, `/playgrounds/${id}/`),
      title: `${words.lab}: ${lab?.data.title[locale] ?? id}`,
      planned: lab?.data.status === 'planned',
      bloom,
    };
  }
  const lesson = curriculum.lessons.get(practice.lesson ?? '');
  if (!lesson) throw new Error(`Activity "${id}" belongs to no lesson.`);
  return {
    href: href(locale, `/lessons/${lesson.id}/#${id}`),
    title: `${activityName(words, lesson, practice)} · ${lesson.data.title[locale]}`,
    planned: lesson.data.status === 'planned',
    bloom,
  };
}

/** `문제 2`: the kind, and the place among the lesson's activities. */
function activityName(words: Words, lesson: LessonNode, { kind, id }: Practice): string {
  return `${words[kind]} ${1 + lesson.data.activities.findIndex((activity) => activity.id === id)}`;
}
