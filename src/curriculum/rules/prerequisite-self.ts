import type { CurriculumRule } from './context.ts';
import { issue, rule } from './rule.ts';

const definition = rule({
  id: 'prerequisite/self',
  severity: 'error',
  about: 'A lesson is not its own prerequisite.',
  message: { en: 'Lesson "{id}" requires itself.', ko: '수업 "{id}": 자기 자신을 선수 수업으로 요구합니다.' },
  hint: { en: 'Remove it from prerequisites.', ko: 'prerequisites에서 지우세요.' },
});

export const prerequisiteSelf: CurriculumRule = {
  definition,
  check: ({ raw }) =>
    raw.lessons.flatMap(({ id, data }) =>
      data.prerequisites.flatMap((other, index) =>
        other === id
          ? [issue(definition, { kind: 'lesson', id, path: ['prerequisites', index] }, { id })]
          : [],
      ),
    ),
};
