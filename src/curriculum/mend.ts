import type { RawCurriculum } from './model.ts';
import type { Resolution } from './resolve.ts';

/**
 * The curriculum as it would be if every unknown name were the one that was probably meant. The rules of alignment look
 * at this one, so that a mistyped objective is one fault and not also an objective that nobody teaches.
 * Lists keep their length: an issue is found again by its index.
 */
export function mend(raw: RawCurriculum, { known, unknown, meant }: Resolution): RawCurriculum {
  if (unknown.length === 0) return raw;
  const objective = (id: string) => (known.objective.has(id) ? id : (meant('objective', id) ?? id));
  const lesson = (id: string) => (known.lesson.has(id) ? id : (meant('lesson', id) ?? id));
  const lab = (id: string) => (known.lab.has(id) ? id : (meant('lab', id) ?? id));
  return {
    ...raw,
    course: {
      ...raw.course,
      units: raw.course.units.map((unit) => ({ ...unit, lessons: unit.lessons.map(lesson) })),
      topics: raw.course.topics.map(lesson),
    },
    lessons: raw.lessons.map(({ id, data }) => ({
      id,
      data: {
        ...data,
        objectives: data.objectives.map(objective),
        labs: data.labs.map(lab),
        activities: data.activities.map((activity) => ({
          ...activity,
          objective: objective(activity.objective),
        })),
      },
    })),
    labs: raw.labs.map(({ id, data }) => ({ id, data: { ...data, objective: objective(data.objective) } })),
  };
}
