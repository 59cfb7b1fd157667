import type { Curriculum, Practice } from '../../curriculum/model.ts';
import { fill, wordsIn } from '../../i18n/words.ts';
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

/** A practice by the name that a reader knows: the lab's title, or the kind of activity and its lesson. */
export function practiceLink(
  curriculum: Curriculum,
  locale: Locale,
  practice: Practice,
): Link & { bloom: Bloom } {
  const words = wordsIn(locale);
  const { kind, id, bloom } = practice;
  if (kind === 'lab') {
    const lab = curriculum.labs.get(id);
    return {
      href: href(locale, `/playgrounds/${id}/`),
      title: `${words.lab}: ${lab?.data.title[locale] ?? id}`,
      planned: lab?.data.status === 'planned',
      bloom,
    };
  }
  const lesson = curriculum.lessons.get(practice.lesson ?? '');
  const number = 1 + (lesson?.data.activities.findIndex((activity) => activity.id === id) ?? 0);
  return {
    href: href(locale, `/lessons/${practice.lesson}/#${id}`),
    title: fill('{kind} {number} · {lesson}', {
      kind: words[kind],
      number,
      lesson: lesson?.data.title[locale] ?? '',
    }),
    planned: lesson?.data.status === 'planned',
    bloom,
  };
}
