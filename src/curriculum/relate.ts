import type { Lesson } from '../schemas/lesson.ts';
import { backlinksOf } from './backlinks.ts';
import { group } from './group.ts';
import type { Curriculum, Entry, LessonNode, RawCurriculum, UnitNode } from './model.ts';
import { objectiveNodes } from './objectives.ts';
import { inCourseOrder } from './order.ts';

/**
 * Relates the parts of the course to each other. Linear in the size of the content.
 * References to things that do not exist are left out here: `resolve` reports them.
 */
export function relate(content: RawCurriculum): Curriculum {
  const raw = inCourseOrder(content);
  const lessonById = new Map(raw.lessons.map((lesson) => [lesson.id, lesson]));
  const units = raw.course.units.map((unit): UnitNode => {
    const lessons = unit.lessons.filter((id) => lessonById.has(id));
    return { id: unit.id, title: unit.title, lessons, minutes: sumMinutes(lessons, lessonById) };
  });
  const lessons = lessonNodes(raw.lessons, units);
  return Object.freeze({
    course: raw.course,
    units,
    lessons,
    objectives: objectiveNodes(raw, lessons),
    labs: byId(raw.labs),
    terms: byId(raw.terms),
    sources: byId(raw.sources),
    errata: byId(raw.errata),
    backlinks: backlinksOf(raw),
    minutes: units.reduce((sum, unit) => sum + unit.minutes, 0),
  });
}

function lessonNodes(entries: readonly Entry<Lesson>[], units: readonly UnitNode[]): Map<string, LessonNode> {
  // A lesson that is (wrongly) listed twice has its first place.
  const order = [...new Set(units.flatMap((unit) => unit.lessons))];
  const position = new Map(order.map((id, index) => [id, index]));
  const unitOf = new Map(units.flatMap((unit) => unit.lessons.map((id) => [id, unit] as const)));
  const requiredBy = group(
    entries.flatMap((entry) => entry.data.prerequisites.map((id) => [id, entry.id] as const)),
  );
  const teaching = group(
    entries.flatMap((entry) => entry.data.objectives.map((id) => [id, entry.id] as const)),
  );

  const nodes = new Map<string, LessonNode>();
  for (const entry of entries) {
    const index = position.get(entry.id);
    nodes.set(entry.id, {
      ...entry,
      unit: unitOf.get(entry.id) ?? null,
      position: index === undefined ? null : index + 1,
      previous: index === undefined ? null : (order[index - 1] ?? null),
      next: index === undefined ? null : (order[index + 1] ?? null),
      requiredBy: requiredBy.get(entry.id) ?? [],
      related: relatedTo(entry, teaching),
    });
  }
  return nodes;
}

/** At most this many related lessons: a list that a reader can take in. */
const mostRelated = 4;

function relatedTo(entry: Entry<Lesson>, teaching: ReadonlyMap<string, readonly string[]>): string[] {
  const related = new Set<string>();
  for (const objective of entry.data.objectives) {
    for (const lesson of teaching.get(objective) ?? []) {
      if (related.size === mostRelated) return [...related];
      if (lesson !== entry.id && !entry.data.prerequisites.includes(lesson)) related.add(lesson);
    }
  }
  return [...related];
}

function sumMinutes(ids: readonly string[], lessons: ReadonlyMap<string, Entry<Lesson>>): number {
  return ids.reduce((sum, id) => sum + (lessons.get(id)?.data.minutes ?? 0), 0);
}

const byId = <T>(entries: readonly Entry<T>[]) => new Map(entries.map((entry) => [entry.id, entry]));
