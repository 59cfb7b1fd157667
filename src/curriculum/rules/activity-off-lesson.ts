import { isOffLesson, objectivesFor } from '../measures.ts';
import type { Place } from '../model.ts';
import type { CurriculumRule } from './context.ts';
import { issue, rule } from './rule.ts';

const definition = rule({
  id: 'activity/off-lesson',
  severity: 'error',
  about:
    'What a lesson practises is what it teaches: the objective of each activity is one of the lesson (or of the lesson that the activity recalls), or enables one, or is enabled by one.',
  message: {
    en: '"{id}" practises objective "{objective}", which lesson "{lesson}" does not teach.',
    ko: '"{id}"이(가) 연습하는 학습 목표 "{objective}"은(는) 수업 "{lesson}"에서 가르치지 않습니다.',
  },
  hint: {
    en: 'Objectives of the lesson: {objectives}. Add "{objective}" to them, or change the objective of "{id}".',
    ko: '수업의 학습 목표: {objectives}. "{objective}"을(를) 더하거나 "{id}"의 objective를 바꾸세요.',
  },
});

export const activityOffLesson: CurriculumRule = {
  definition,
  check: (context) =>
    [...context.curriculum.lessons.values()].flatMap((lesson) =>
      lesson.data.activities.flatMap((activity, index) => {
        if (!isOffLesson(context, lesson, activity)) return [];
        const at: Place = { kind: 'lesson', id: lesson.id, path: ['activities', index, 'objective'] };
        const objectives = objectivesFor(context, lesson, activity).join(', ') || '–';
        const { id, objective } = activity;
        return [issue(definition, at, { id, objective, lesson: lesson.id, objectives })];
      }),
    ),
};
