import type { Curriculum, Entry, LessonNode, Practice } from '../../curriculum/model.ts';
import { type Words, wordsIn } from '../../i18n/words.ts';
import type { Activity } from '../../schemas/activity.ts';
import type { Bloom } from '../../schemas/bloom.ts';
import type { Playground } from '../../schemas/playground.ts';
import type { Locale } from '../../schemas/text.ts';
import { shortened } from '../inline.ts';
import { unbroken } from '../markdown/unbroken.ts';
import { href } from '../urls.ts';
import { type Link, lessonLink } from './links.ts';

export interface PracticeLink extends Link {
  kind: Practice['kind'];
  bloom: Bloom;
}

/** What one lesson offers for an objective. */
export interface PracticeGroup {
  /** Null for labs that stand in no lesson. */
  lesson: Link | null;
  links: PracticeLink[];
}

/** Practices lesson by lesson, in the order given. */
export function practiceGroups(
  curriculum: Curriculum,
  locale: Locale,
  practices: readonly Practice[],
): PracticeGroup[] {
  const groups = new Map<string | null, PracticeGroup>();
  for (const practice of practices) {
    const lesson = curriculum.lessons.get(practice.lesson ?? '');
    const group = groups.get(practice.lesson) ?? {
      lesson: lesson ? lessonLink(lesson, locale) : null,
      links: [],
    };
    group.links.push(practiceLink(curriculum, locale, practice));
    groups.set(practice.lesson, group);
  }
  return [...groups.values()];
}

/** A practice by what it asks: the title of the lab, or the first words of the question. */
export function practiceLink(curriculum: Curriculum, locale: Locale, practice: Practice): PracticeLink {
  const { id, kind, bloom, lesson: place } = practice;
  if (kind === 'lab') {
    const lab = curriculum.labs.get(id);
    if (!lab) throw new Error(`There is no lab "${id}" in playgrounds/.`);
    return { ...labLink(lab, locale), kind, bloom };
  }
  const lesson = curriculum.lessons.get(place ?? '');
  const activity = lesson?.data.activities.find((one) => one.id === id);
  if (!lesson || !activity) throw new Error(`Activity "${id}" belongs to no lesson.`);
  return { ...activityLink(lesson, activity, locale), kind, bloom };
}

function labLink({ id, data }: Entry<Playground>, locale: Locale): Link {
  const title = data.title[locale];
  const label = labLabel(wordsIn(locale), title);
  return {
    href: href(locale, `/playgrounds/${id}/`),
    title: label === null ? title : `${label}: ${title}`,
    planned: data.status === 'planned',
  };
}

/** The word before the title of a lab; null where the title has it already. */
export const labLabel = ({ lab }: Words, title: string): string | null => (title.includes(lab) ? null : lab);

/** As many columns of a question as tell it from its neighbours. */
const questionWidth = 96;

/** `문제: 코어가 여덟 개인 컴퓨터에서 …`: the kind, and what is asked. */
export function activityLink(lesson: LessonNode, { id, kind, prompt }: Activity, locale: Locale): Link {
  return {
    href: href(locale, `/lessons/${lesson.id}/#${id}`),
    title: `${wordsIn(locale)[kind]}: ${unbroken(shortened(prompt[locale], questionWidth))}`,
    planned: lesson.data.status === 'planned',
  };
}
