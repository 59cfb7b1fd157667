import type { CurriculumRule } from './context.ts';
import { issue, rule } from './rule.ts';

const definition = rule({
  id: 'lesson/without-objective',
  severity: 'error',
  about: 'A lesson teaches at least one objective. Topics need none.',
  message: { en: 'Lesson "{id}" teaches no objective.', ko: '수업 "{id}"에 학습 목표가 없습니다.' },
  hint: {
    en: 'Name one in objectives, or make it "kind: topic".',
    ko: 'objectives에 하나 이상 쓰거나 "kind: topic"으로 바꾸세요.',
  },
});

export const lessonWithoutObjective: CurriculumRule = {
  definition,
  check: ({ raw, curriculum }) =>
    raw.lessons.flatMap(({ id, data }) => {
      if (data.kind === 'topic' || data.objectives.length > 0) return [];
      const practised = [
        ...data.activities.map(({ objective }) => objective),
        ...data.labs.flatMap((lab) => curriculum.labs.get(lab)?.data.objective ?? []),
      ];
      // It practises an objective that nobody teaches: the gap of that objective is the same fault.
      if (practised.some((objective) => curriculum.objectives.get(objective)?.taughtIn.length === 0))
        return [];
      return [issue(definition, { kind: 'lesson', id, path: ['objectives'] }, { id })];
    }),
};
