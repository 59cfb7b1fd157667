import type { Lesson } from '../schemas/lesson.ts';
import type { Entry } from './model.ts';

/**
 * Direct and indirect prerequisites of every lesson. A lesson that (wrongly) requires itself in a
 * circle is not listed among its own; the rules report the circle.
 */
export function prerequisitesOf(
  lessons: ReadonlyMap<string, Entry<Lesson>>,
): Map<string, ReadonlySet<string>> {
  const done = new Map<string, Set<string>>();
  for (const id of lessons.keys()) {
    const found = new Set<string>();
    const waiting = [...(lessons.get(id)?.data.prerequisites ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const lesson = lessons.get(next);
      if (!lesson || next === id || found.has(next)) continue;
      found.add(next);
      const known = done.get(next);
      if (known) for (const earlier of known) earlier !== id && found.add(earlier);
      else waiting.push(...lesson.data.prerequisites);
    }
    done.set(id, found);
  }
  return done;
}
