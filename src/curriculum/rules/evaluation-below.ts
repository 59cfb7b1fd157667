import { type Bloom, bloomNumber } from '../../schemas/bloom.ts';
import type { Evaluation } from '../../schemas/objective.ts';
import type { Curriculum, Place } from '../model.ts';
import type { CurriculumRule } from './context.ts';
import { issue, rule } from './rule.ts';

const definition = rule({
  id: 'evaluation/below-level',
  severity: 'error',
  about:
    'An evaluation is never below the level that it evaluates: its lab and its questions are at that Bloom level or above.',
  message: {
    en: 'Evaluation "{id}" is at "{level}", but "{by}" only reaches "{reached}".',
    ko: '평가 "{id}"은(는) "{level}" 수준인데 "{by}"은(는) "{reached}" 수준까지입니다.',
  },
  hint: {
    en: 'Evaluate by something at "{level}" or above, or set bloom of the evaluation to "{reached}".',
    ko: '"{level}" 이상인 것으로 평가하거나 평가의 bloom을 "{reached}"(으)로 바꾸세요.',
  },
});

export const evaluationBelow: CurriculumRule = {
  definition,
  check: ({ curriculum }) =>
    [...curriculum.objectives.values()].flatMap((objective) =>
      objective.evaluations.flatMap((evaluation, index) =>
        measuredBy(curriculum, evaluation).flatMap(({ by, bloom, path }) => {
          if (bloomNumber(bloom) >= bloomNumber(evaluation.bloom)) return [];
          const at: Place = { kind: 'objective', id: objective.id, path: ['evaluations', index, ...path] };
          return [issue(definition, at, { id: evaluation.id, level: evaluation.bloom, by, reached: bloom })];
        }),
      ),
    ),
};

/** A lab or question that an evaluation measures by. */
export interface Measure {
  readonly by: string;
  readonly bloom: Bloom;
  readonly objective: string;
  /** Below the evaluation. */
  readonly path: Place['path'];
}

/** What an evaluation measures by, as far as it exists and is written. */
export function measuredBy(curriculum: Curriculum, { lab, questions = [] }: Evaluation): Measure[] {
  const found = curriculum.labs.get(lab ?? '');
  const labs = found
    ? [{ by: found.id, bloom: found.data.bloom, objective: found.data.objective, path: ['lab'] }]
    : [];
  return [
    ...labs,
    ...questions.flatMap((by, index) => {
      const [lesson = '', id = ''] = by.split('#');
      const activity = curriculum.lessons.get(lesson)?.data.activities.find((one) => one.id === id);
      return activity
        ? [{ by, bloom: activity.bloom, objective: activity.objective, path: ['questions', index] }]
        : [];
    }),
  ];
}
