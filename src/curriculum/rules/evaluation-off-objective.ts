import { measuresOf } from '../measures.ts';
import type { Place } from '../model.ts';
import { gapsOf } from './alignment-gap.ts';
import type { CurriculumRule } from './context.ts';
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
  check: (context) =>
    [...context.curriculum.objectives.values()].flatMap((objective) => {
      // Nobody teaches it yet: that is reported, and what measures it will change with it.
      if (gapsOf(context, objective).some(({ kind }) => kind === 'lesson')) return [];
      return objective.evaluations.flatMap((evaluation, index) =>
        measuresOf(context, objective.id, evaluation).flatMap(({ by, objective: other, path, isOff }) => {
          const at: Place = { kind: 'objective', id: objective.id, path: ['evaluations', index, ...path] };
          const params = { id: evaluation.id, objective: objective.id, by, other };
          return isOff ? [issue(definition, at, params)] : [];
        }),
      );
    }),
};
