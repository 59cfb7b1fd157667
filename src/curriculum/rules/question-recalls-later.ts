import { choicesOf } from './choices.ts';
import type { CurriculumRule } from './context.ts';
import { issue, rule } from './rule.ts';

const definition = rule({
  id: 'question/recalls-later',
  severity: 'error',
  about: 'A question brings back an earlier lesson, never its own or a later one.',
  message: {
    en: '"{id}" brings back lesson {later} "{recalls}", but stands in lesson {position}.',
    ko: '"{id}"은(는) {position}번째 수업에 있는데 {later}번째 수업 "{recalls}"을(를) 되짚습니다.',
  },
  hint: { en: 'Name an earlier lesson in recalls.', ko: 'recalls에 앞선 수업을 쓰세요.' },
});

export const questionRecallsLater: CurriculumRule = {
  definition,
  check: ({ raw, curriculum }) =>
    choicesOf(raw).flatMap(({ id, lesson, recalls, at }) => {
      const position = curriculum.lessons.get(lesson)?.position;
      const later = curriculum.lessons.get(recalls ?? '')?.position;
      if (recalls === undefined || position == null || later == null || later < position) return [];
      return [issue(definition, at('recalls'), { id, recalls, position, later })];
    }),
};
