import { type CurriculumRule, isNamedByUnreadable, listsMissingLesson } from './context.ts';
import { issue, rule } from './rule.ts';

const definition = rule({
  id: 'lab/orphan',
  severity: 'warning',
  about: 'Every lab stands in a lesson: learners come to it from there.',
  message: { en: 'Lab "{id}" is in no lesson.', ko: '실습 "{id}": 어느 수업에도 없습니다.' },
  hint: { en: 'Add it to labs of a lesson.', ko: '수업의 labs에 넣으세요.' },
});

export const labOrphan: CurriculumRule = {
  definition,
  check(context) {
    const { raw } = context;
    if (listsMissingLesson(context)) return [];
    const used = new Set(raw.lessons.flatMap(({ data }) => data.labs));
    return raw.labs
      .filter(({ id }) => !used.has(id) && !isNamedByUnreadable(raw, ['lesson'], id))
      .map(({ id }) => issue(definition, { kind: 'lab', id, path: [] }, { id }));
  },
};
