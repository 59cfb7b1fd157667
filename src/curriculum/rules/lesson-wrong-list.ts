import type { Place } from '../model.ts';
import type { CurriculumRule } from './context.ts';
import { issue, rule } from './rule.ts';

const definition = rule({
  id: 'lesson/wrong-list',
  severity: 'error',
  about: 'Units list lessons, `topics` lists topics: only lessons have a place in the order of the course.',
  message: {
    en: '"{id}" is a {kind}, but {list} lists it.',
    ko: '"{id}": 종류는 {kind}인데 {list}에 있습니다.',
  },
  hint: {
    en: 'Move it to {other}, or change kind in content/lessons/{id}/lesson.yaml.',
    ko: '{other}(으)로 옮기거나 content/lessons/{id}/lesson.yaml의 kind를 바꾸세요.',
  },
});

export const lessonWrongList: CurriculumRule = {
  definition,
  check({ raw, curriculum }) {
    const { units, topics } = raw.course;
    const course = (path: Place['path']): Place => ({ kind: 'course', id: '', path });
    const isOf = (id: string, kind: string) => curriculum.lessons.get(id)?.data.kind === kind;
    return [
      ...units.flatMap(({ lessons }, unit) =>
        lessons.flatMap((id, index) =>
          isOf(id, 'topic')
            ? [
                issue(definition, course(['units', unit, 'lessons', index]), {
                  ...{ id, kind: 'topic', list: 'units', other: 'topics' },
                }),
              ]
            : [],
        ),
      ),
      ...topics.flatMap((id, index) =>
        isOf(id, 'lesson')
          ? [
              issue(definition, course(['topics', index]), {
                ...{ id, kind: 'lesson', list: 'topics', other: 'units' },
              }),
            ]
          : [],
      ),
    ];
  },
};
