import type { Lesson } from '../schemas/lesson.ts';

/**
 * Ids of the activities of a lesson; null where they cannot be told: the lesson is only planned, or two of its
 * activities have the same id, so that one of them lost its own.
 */
export function activityIds({ status, activities }: Lesson): ReadonlySet<string> | null {
  const ids = new Set(activities.map(({ id }) => id));
  return status === 'ready' && ids.size === activities.length ? ids : null;
}
