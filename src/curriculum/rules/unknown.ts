import type { Reference } from '../references.ts';
import { rule } from './rule.ts';

/** A name that a lesson had once: its pages lead on, but the content names it as it is. */
export const lessonFormerName = rule({
  id: 'lesson/former-name',
  severity: 'error',
  about:
    'A lesson is named by the name that it has. `formerSlugs` lead readers with an old address to the new one; the content itself does not use them. One that was renamed is one fault, however many places name it.',
  message: {
    en: '"{id}" is a former name: the lesson is called "{now}" now.',
    ko: '"{id}"은(는) 예전 이름입니다. 수업의 지금 이름은 "{now}"입니다.',
  },
  hint: {
    en: 'Write "{now}" instead, wherever the former name stands.',
    ko: '예전 이름이 있는 곳마다 "{now}"(으)로 바꾸세요.',
  },
});

/** A name that nothing has, by the kind of thing that it should be. */
export const unknown = {
  objective: rule({
    id: 'objective/unknown',
    severity: 'error',
    about: 'Lessons, activities, labs and enabling objectives name objectives that exist.',
    message: { en: '"{id}" is not an objective.', ko: '"{id}": 이런 학습 목표는 없습니다.' },
    hint: { en: '{guess} Defined in content/objectives/.', ko: '{guess} 정의하는 곳: content/objectives/.' },
  }),
  lesson: rule({
    id: 'lesson/unknown',
    severity: 'error',
    about: 'The course, prerequisites, terms, topics and prose name lessons that have a folder.',
    message: { en: '"{id}" is not a lesson.', ko: '"{id}": 이런 수업은 없습니다.' },
    hint: { en: '{guess} Defined in content/lessons/.', ko: '{guess} 정의하는 곳: content/lessons/.' },
  }),
  lab: rule({
    id: 'lab/unknown',
    severity: 'error',
    about: 'Lessons, evaluations and prose name labs that have a folder.',
    message: { en: '"{id}" is not a lab.', ko: '"{id}": 이런 실습은 없습니다.' },
    hint: { en: '{guess} Defined in playgrounds/.', ko: '{guess} 정의하는 곳: playgrounds/.' },
  }),
  term: rule({
    id: 'term/unknown',
    severity: 'error',
    about: 'References to the glossary name terms that it has. `[[id]]` in prose is a term.',
    message: { en: '"{id}" is not a term of the glossary.', ko: '"{id}": 용어집에 이런 용어는 없습니다.' },
    hint: { en: '{guess} Defined in content/glossary/.', ko: '{guess} 정의하는 곳: content/glossary/.' },
  }),
  source: rule({
    id: 'source/unknown',
    severity: 'error',
    about: 'The course, topics and prose name sources that exist.',
    message: { en: '"{id}" is not a source.', ko: '"{id}": 이런 자료는 없습니다.' },
    hint: { en: '{guess} Defined in content/sources/.', ko: '{guess} 정의하는 곳: content/sources/.' },
  }),
  erratum: rule({
    id: 'erratum/unknown',
    severity: 'error',
    about: 'Parts of sources and prose name errata that exist.',
    message: { en: '"{id}" is not an erratum.', ko: '"{id}": 이런 정오표 항목은 없습니다.' },
    hint: { en: '{guess} Defined in content/errata/.', ko: '{guess} 정의하는 곳: content/errata/.' },
  }),
  activity: rule({
    id: 'activity/unknown',
    severity: 'error',
    about: 'Evaluations (`lesson#activity`) and `<Activity id>` name activities that the lesson has.',
    message: {
      en: 'Lesson "{lesson}" has no activity "{id}".',
      ko: '수업 "{lesson}"에 "{id}" 활동이 없습니다.',
    },
    hint: {
      en: '{guess} Defined in content/lessons/{lesson}/lesson.yaml.',
      ko: '{guess} 정의하는 곳: content/lessons/{lesson}/lesson.yaml.',
    },
  }),
} as const satisfies Record<Reference['kind'], unknown>;
