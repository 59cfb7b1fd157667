import type { CurriculumRule } from './context.ts';
import { issue, rule } from './rule.ts';

const definition = rule({
  id: 'evaluation/empty',
  severity: 'error',
  about: 'An evaluation measures by a lab, by questions, or by both.',
  message: {
    en: 'Evaluation "{id}" has neither a lab nor questions.',
    ko: '평가 "{id}"에 실습(lab)도 문항(questions)도 없습니다.',
  },
  hint: {
    en: 'Add "lab: <id>" or "questions: [lesson#activity]".',
    ko: '"lab: <id>"나 "questions: [lesson#activity]"를 더하세요.',
  },
});

export const evaluationEmpty: CurriculumRule = {
  definition,
  check: ({ raw }) =>
    raw.objectives.flatMap(({ id: objective, data }) =>
      data.evaluations.flatMap(({ id, lab, questions }, index) =>
        lab === undefined && questions === undefined
          ? [issue(definition, { kind: 'objective', id: objective, path: ['evaluations', index] }, { id })]
          : [],
      ),
    ),
};
