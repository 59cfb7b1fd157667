import type { Activity } from '../schemas/activity.ts';
import { type Bloom, bloomNumber } from '../schemas/bloom.ts';
import type { Evaluation } from '../schemas/objective.ts';
import type { Lineage } from './lineage.ts';
import type { Curriculum, LessonNode, Place } from './model.ts';
import type { Resolution } from './resolve.ts';

/** What alignment is judged by. */
export interface Alignment {
  readonly curriculum: Curriculum;
  readonly lineage: Lineage;
  readonly resolution: Resolution;
}

/** A lab or question that an evaluation measures by. */
export interface Measure {
  readonly by: string;
  readonly bloom: Bloom;
  readonly objective: string;
  /** Below the evaluation. */
  readonly path: Place['path'];
  /** At a lower Bloom level than the evaluation claims. */
  readonly isBelow: boolean;
  /** Of an objective that neither enables the evaluated one nor is enabled by it. */
  readonly isOff: boolean;
}

/** What an evaluation of an objective measures by, as far as it exists, is written and is right by itself. */
export function measuresOf(
  alignment: Alignment,
  evaluated: string,
  { bloom: level, lab, questions = [] }: Evaluation,
): Measure[] {
  const { curriculum, lineage } = alignment;
  const measure = (by: string, path: Place['path'], found: { bloom: Bloom; objective: string }): Measure => ({
    ...{ by, path, bloom: found.bloom, objective: found.objective },
    isBelow: bloomNumber(found.bloom) < bloomNumber(level),
    isOff: curriculum.objectives.has(found.objective) && !lineage.related(evaluated, found.objective),
  });
  const foundLab = curriculum.labs.get(lab ?? '');
  const labs = foundLab && !isGuessed(alignment, 'lab', foundLab.id) ? [foundLab] : [];
  return [
    ...labs.map(({ id, data }) => measure(id, ['lab'], data)),
    ...questions.flatMap((by, index) => {
      const [id = '', name] = by.split('#');
      const lesson = curriculum.lessons.get(id);
      const activity = lesson?.data.activities.find((one) => one.id === name);
      if (!lesson || !activity || isGuessed(alignment, 'lesson', id)) return [];
      return isOffLesson(alignment, lesson, activity) ? [] : [measure(by, ['questions', index], activity)];
    }),
  ];
}

/** Whether an entry names an objective that does not exist: then the one that it serves is only guessed. */
const isGuessed = ({ resolution }: Alignment, kind: 'lab' | 'lesson', id: string): boolean =>
  resolution.unsure.has(`${kind}/${id}`);

/** Objectives that an activity of a lesson may serve: those of the lesson, and of the lesson that it recalls. */
export function objectivesFor({ curriculum }: Alignment, { data }: LessonNode, activity: Activity): string[] {
  const recalled = 'recalls' in activity ? activity.recalls : undefined;
  return [...data.objectives, ...(curriculum.lessons.get(recalled ?? '')?.data.objectives ?? [])];
}

/**
 * Whether an activity serves an objective that its lesson does not teach. Not asked where that cannot be told: the
 * lesson names an objective that does not exist, recalls a lesson that does not, or no lesson teaches the objective,
 * which is a gap of alignment.
 */
export function isOffLesson(alignment: Alignment, lesson: LessonNode, activity: Activity): boolean {
  const { curriculum, lineage } = alignment;
  if (isGuessed(alignment, 'lesson', lesson.id)) return false;
  if ('recalls' in activity && activity.recalls && !curriculum.lessons.has(activity.recalls)) return false;
  if (!curriculum.objectives.get(activity.objective)?.taughtIn.length) return false;
  return !objectivesFor(alignment, lesson, activity).some((taught) =>
    lineage.related(taught, activity.objective),
  );
}
