import type { CurriculumRule } from './context.ts';
import { measuredBy } from './evaluation-below.ts';
import { issue, rule } from './rule.ts';

const definition = rule({
  id: 'evaluation/off-objective',
  severity: 'error',
  about:
    'The lab and the questions of an evaluation serve the objective that is evaluated, or one that enables it or is enabled by it.',
  message: {
    en: 'Evaluation "{id}" of objective "{objective}" measures by "{by}", which serves "{other}".',
    ko: '학습 목표 "{objective}"의 평가 "{id}"에 쓰인 "{by}"은(는) "{other}"의 것입니다.',
  },
  hint: {
    en: 'Use a lab or question of "{objective}", or change the objective of "{by}".',
    ko: '"{objective}"의 실습이나 문항을 쓰거나 "{by}"의 objective를 바꾸세요.',
  },
});

export const evaluationOffObjective: CurriculumRule = {
  definition,
  check: ({ curriculum, lineage }) =>
    [...curriculum.objectives.values()].flatMap((objective) =>
      objective.evaluations.flatMap((evaluation, index) =>
        measuredBy(curriculum, evaluation).flatMap(({ by, objective: other, path }) =>
          lineage.related(objective.id, other) || !curriculum.objectives.has(other)
            ? []
            : [
                issue(
                  definition,
                  { kind: 'objective', id: objective.id, path: ['evaluations', index, ...path] },
                  { id: evaluation.id, objective: objective.id, by, other },
                ),
              ],
        ),
      ),
    ),
};
