import { type Bloom, bloomNumber } from '../schemas/bloom.ts';
import type { Evaluation } from '../schemas/objective.ts';
import type { Lineage } from './lineage.ts';
import type { Curriculum, Place } from './model.ts';

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

/** What an evaluation of an objective measures by, as far as it exists and is written. */
export function measuresOf(
  { curriculum, lineage }: { curriculum: Curriculum; lineage: Lineage },
  evaluated: string,
  { bloom: level, lab, questions = [] }: Evaluation,
): Measure[] {
  const measure = (by: string, path: Place['path'], found: { bloom: Bloom; objective: string }): Measure => ({
    ...{ by, path, bloom: found.bloom, objective: found.objective },
    isBelow: bloomNumber(found.bloom) < bloomNumber(level),
    isOff: curriculum.objectives.has(found.objective) && !lineage.related(evaluated, found.objective),
  });
  const foundLab = curriculum.labs.get(lab ?? '');
  return [
    ...(foundLab ? [measure(foundLab.id, ['lab'], foundLab.data)] : []),
    ...questions.flatMap((by, index) => {
      const [lesson = '', id = ''] = by.split('#');
      const activity = curriculum.lessons.get(lesson)?.data.activities.find((one) => one.id === id);
      return activity ? [measure(by, ['questions', index], activity)] : [];
    }),
  ];
}
