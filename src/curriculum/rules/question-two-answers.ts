import { choicesOf } from './choices.ts';
import type { CurriculumRule } from './context.ts';
import { issue, rule } from './rule.ts';

const definition = rule({
  id: 'question/several-right-answers',
  severity: 'error',
  about: 'A learner chooses one option, so that one is correct and no other.',
  message: { en: '{count} options of "{id}" are correct.', ko: '"{id}": 정답인 선택지가 {count}개입니다.' },
  hint: {
    en: 'Keep "correct: true" on one of them, or make the others wrong.',
    ko: '하나에만 "correct: true"를 남기고 나머지는 오답으로 고치세요.',
  },
});

export const questionTwoAnswers: CurriculumRule = {
  definition,
  check: ({ raw }) =>
    choicesOf(raw).flatMap(({ id, options, at }) => {
      const correct = options.flatMap((option, index) => (option.correct ? [index] : []));
      const [first, second] = correct;
      if (first === undefined || second === undefined) return [];
      const related = [{ label: id, at: at('options', first, 'correct') }];
      return [
        issue(definition, at('options', second, 'correct'), { id, count: correct.length }, { related }),
      ];
    }),
};
