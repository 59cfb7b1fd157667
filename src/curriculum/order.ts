import type { Entry, RawCurriculum } from './model.ts';

/**
 * The same curriculum with lessons and labs in the order of the course, so that everything derived from it has it too.
 * Lessons: as the units list them, then topics, then what no list names. Labs: as the lessons use them. What has no
 * place keeps its order and comes last. Linear.
 */
export function inCourseOrder(raw: RawCurriculum): RawCurriculum {
  const { units, topics } = raw.course;
  const lessons = ordered(raw.lessons, [...units.flatMap((unit) => unit.lessons), ...topics]);
  const labs = ordered(
    raw.labs,
    lessons.flatMap(({ data }) => data.labs),
  );
  return { ...raw, lessons, labs };
}

/** Entries in the order in which their ids are named first; the others after them, as they were. */
function ordered<T>(entries: readonly Entry<T>[], ids: readonly string[]): Entry<T>[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const named = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  const taken = new Set(named);
  return [...named, ...entries.filter((entry) => !taken.has(entry))];
}
