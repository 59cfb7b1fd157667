import { measuresOf } from '../measures.ts';
import type { Place } from '../model.ts';
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
  check: (context) =>
    [...context.curriculum.objectives.values()].flatMap((objective) =>
      objective.evaluations.flatMap((evaluation, index) =>
        measuresOf(context, objective.id, evaluation).flatMap(({ by, bloom, path, isBelow }) => {
          const at: Place = { kind: 'objective', id: objective.id, path: ['evaluations', index, ...path] };
          const params = { id: evaluation.id, level: evaluation.bloom, by, reached: bloom };
          return isBelow ? [issue(definition, at, params)] : [];
        }),
      ),
    ),
};
