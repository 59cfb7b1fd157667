import { gapsOf, isByEvaluation } from './alignment-gap.ts';
import type { CurriculumRule } from './context.ts';
import { issue, rule } from './rule.ts';

const definition = rule({
  id: 'evaluation/off-level',
  severity: 'error',
  about: 'An evaluation evaluates a Bloom level that its objective claims.',
  message: {
    en: 'Evaluation "{id}" is at "{level}", which objective "{objective}" does not claim.',
    ko: '평가 "{id}"의 수준 "{level}"은(는) 학습 목표 "{objective}"에 없습니다.',
  },
  hint: {
    en: 'Levels of the objective: {levels}. Change the evaluation, or add "{level}" to bloom of the objective.',
    ko: '학습 목표의 수준: {levels}. 평가를 바꾸거나 학습 목표의 bloom에 "{level}"을(를) 더하세요.',
  },
});

export const evaluationOffLevel: CurriculumRule = {
  definition,
  check: (context) =>
    [...context.curriculum.objectives.values()].flatMap((objective) => {
      // The objective claims what nothing reaches at all: the gap tells it already.
      const gaps = gapsOf(context, objective);
      if (gaps.length > 0 && !isByEvaluation(objective, gaps)) return [];
      const levels = objective.data.bloom;
      return objective.evaluations.flatMap(({ id, bloom }, index) =>
        levels.includes(bloom)
          ? []
          : [
              issue(
                definition,
                { kind: 'objective', id: objective.id, path: ['evaluations', index, 'bloom'] },
                { id, level: bloom, objective: objective.id, levels: levels.join(', ') },
              ),
            ],
      );
    }),
};
