import type { Lesson } from '../schemas/lesson.ts';
import type { Entry } from './model.ts';

/** Former names of lessons, each with the name that the lesson has now. A name that a lesson has is no former one. */
export function formerNames(lessons: Iterable<Entry<Lesson>>): ReadonlyMap<string, string> {
  const all = [...lessons];
  const now = new Set(all.map(({ id }) => id));
  return new Map(
    all.flatMap(({ id, data }) =>
      data.formerSlugs.filter((name) => !now.has(name)).map((name) => [name, id] as const),
    ),
  );
}
