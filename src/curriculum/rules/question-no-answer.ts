import { choicesOf } from './choices.ts';
import type { CurriculumRule } from './context.ts';
import { issue, rule } from './rule.ts';

const definition = rule({
  id: 'question/no-right-answer',
  severity: 'error',
  about: 'One option of a question is `correct: true`.',
  message: { en: 'No option of "{id}" is correct.', ko: '"{id}": 정답인 선택지가 없습니다.' },
  hint: {
    en: 'Mark the right one of its {count} with "correct: true".',
    ko: '선택지 {count}개 가운데 정답에 "correct: true"를 다세요.',
  },
});

export const questionNoAnswer: CurriculumRule = {
  definition,
  check: ({ raw }) =>
    choicesOf(raw).flatMap(({ id, options, at }) =>
      options.some(({ correct }) => correct)
        ? []
        : [issue(definition, at('options'), { id, count: options.length })],
    ),
};
