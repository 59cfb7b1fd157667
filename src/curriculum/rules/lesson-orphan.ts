import { isUnreadable } from '../model.ts';
import type { CurriculumRule } from './context.ts';
import { issue, rule } from './rule.ts';

const definition = rule({
  id: 'lesson/orphan',
  severity: 'warning',
  about:
    'Every lesson stands in a unit of content/course.yaml, every topic in its `topics`: no learner finds the others.',
  message: {
    en: 'Lesson "{id}" is in no unit of the course.',
    ko: '수업 "{id}": 과정의 어느 단원에도 없습니다.',
  },
  hint: {
    en: 'Add it to {list} of content/course.yaml.',
    ko: 'content/course.yaml의 {list}에 넣으세요.',
  },
});

export const lessonOrphan: CurriculumRule = {
  definition,
  check({ raw }) {
    if (isUnreadable(raw, 'course', '')) return [];
    const listed = new Set([...raw.course.units.flatMap(({ lessons }) => lessons), ...raw.course.topics]);
    return raw.lessons
      .filter(({ id }) => !listed.has(id))
      .map(({ id, data }) => {
        const list = data.kind === 'topic' ? 'topics' : 'units';
        return issue(definition, { kind: 'lesson', id, path: [] }, { id, list });
      });
  },
};
