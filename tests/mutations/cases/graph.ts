import { course, facts, lesson, type Mutation, planned } from '../mutation.ts';

const capstone = 'content/lessons/capstone/lesson.yaml';
const coroutines = 'content/lessons/coroutines-are-lazy/lesson.yaml';
const http = 'content/lessons/many-http-calls/lesson.yaml';

/** Order, prerequisites, alignment, ids. */
export const graph: readonly Mutation[] = [
  {
    name: 'two lessons require each other',
    change: (w) => w.replace(facts, 'minutes:', 'prerequisites: [coroutines-are-lazy]\nminutes:'),
    expect: [
      {
        ...{ rule: 'prerequisite/circle', file: facts, at: 'coroutines-are-lazy]' },
        says: ['where-time-goes → coroutines-are-lazy', `${facts}:`, `${coroutines}:`],
        related: [facts, coroutines],
      },
    ],
  },
  {
    name: 'a circle of three lessons',
    change: (w) => w.replace(facts, 'minutes:', 'prerequisites:\n  - gather-and-its-ceiling\nminutes:'),
    expect: [
      {
        ...{ rule: 'prerequisite/circle', file: facts, at: 'gather-and-its-ceiling' },
        says: [
          'where-time-goes → gather-and-its-ceiling',
          'gather-and-its-ceiling → coroutines-are-lazy',
          'coroutines-are-lazy → where-time-goes',
        ],
      },
    ],
  },
  {
    name: 'a lesson that requires itself',
    change: (w) => w.replace(planned, /prerequisites: .*/, 'prerequisites: [later-lesson]'),
    expect: [{ rule: 'prerequisite/self', file: planned, at: 'later-lesson]' }],
  },
  {
    name: 'a prerequisite that comes later',
    change: (w) =>
      w.replace(http, /prerequisites: .*/, 'prerequisites: [gather-and-its-ceiling, database-pools]'),
    expect: [
      {
        ...{ rule: 'prerequisite/later', file: http, at: 'database-pools]', related: [course] },
        says: ['Lesson 6 "many-http-calls"', 'as lesson 7'],
      },
    ],
  },
  {
    name: 'an objective that nothing teaches or practises',
    change: (w) =>
      w.write(
        'content/objectives/1-2.z.yaml',
        `origin: course
parent: '1-2'
title: {ko: 새 목표, en: A new objective}
statement: {ko: 새로운 것을 한다., en: Do something new.}
bloom: [apply]
evaluations:
  - id: new-lab
    title: {ko: 실습, en: Lab}
    bloom: apply
    lab: db-pool
`,
      ),
    expect: [
      {
        rule: 'alignment/gap',
        file: 'content/objectives/1-2.z.yaml',
        says: ['no lesson', 'no practice at "apply"'],
      },
    ],
  },
  {
    name: 'the only activity by which an objective is practised and evaluated is gone',
    change(w) {
      w.write(
        'content/objectives/1-2.z.yaml',
        `origin: course
parent: '1-2'
title: {ko: 새 목표, en: A new objective}
statement: {ko: 새로운 것을 한다., en: Do something new.}
bloom: [analyze]
evaluations:
  - id: new-question
    title: {ko: 문항, en: Question}
    bloom: analyze
    questions: [where-time-goes#gone]
`,
      );
      w.replace(facts, 'objectives: [1-2.a', 'objectives: [1-2.z, 1-2.a');
    },
    expect: [
      {
        rule: 'activity/unknown',
        file: 'content/objectives/1-2.z.yaml',
        at: 'where-time-goes#gone',
        says: ['no activity "gone"'],
      },
    ],
  },
  {
    name: 'the only lesson of an objective no longer names it',
    change: (w) => w.replace(planned, 'objectives: [1-2.h]', 'objectives: []'),
    expect: [{ rule: 'alignment/gap', file: 'content/objectives/1-2.h.yaml', says: ['no lesson'] }],
  },
  {
    name: 'an objective claims a level that nothing reaches',
    change: (w) => w.replace('content/objectives/1-2.h.yaml', 'bloom: [apply]', 'bloom: [apply, evaluate]'),
    expect: [
      {
        ...{ rule: 'alignment/gap', file: 'content/objectives/1-2.h.yaml', at: 'evaluate]' },
        says: ['no practice at "evaluate"', 'no evaluation at "evaluate"'],
      },
    ],
  },
  ...(
    [
      ['a lesson that claims more than it reaches', facts, 'create', 'understand', 'predict-three-waits'],
      ['a lesson that claims less than it reaches', capstone, 'understand', 'apply', 'predict-limit'],
    ] as const
  ).map(
    ([name, file, level, highest, by]): Mutation => ({
      name,
      change: (w) => w.replace(file, /^bloom: .*/m, `bloom:   ${level}`),
      expect: [
        { rule: 'lesson/wrong-level', file, at: `${level}\n`, says: [`"bloom: ${highest}"`, `(${by})`] },
      ],
    }),
  ),
  {
    name: 'the highest level of a lesson is lowered, in its lab and its questions',
    change(w) {
      w.write(capstone, w.read(capstone).replaceAll('    bloom: apply', '    bloom: understand'));
      w.replace('playgrounds/capstone-refactor/playground.yaml', 'bloom: apply', 'bloom: understand');
    },
    expect: [
      'capstone-refactor\n',
      'capstone#predict-limit',
      'capstone#stage-that-cannot',
      'capstone#just-about-twice',
    ].map((at) => ({
      ...{ rule: 'evaluation/below-level', file: 'content/objectives/1-2.yaml', at },
    })),
  },
  {
    name: 'an evaluation below its level',
    change: (w) => w.replace('playgrounds/later-lab/playground.yaml', 'bloom: apply', 'bloom: remember'),
    expect: [{ rule: 'evaluation/below-level', file: 'content/objectives/1-2.h.yaml', at: 'later-lab\n' }],
  },
  {
    name: 'an evaluation of a level that its objective does not claim',
    change: (w) =>
      w.replace(
        'content/objectives/1-2.c.yaml',
        /bloom: apply\n {4}questions/,
        'bloom: remember\n    questions',
      ),
    expect: [{ rule: 'evaluation/off-level', file: 'content/objectives/1-2.c.yaml', at: 'remember' }],
  },
  {
    name: 'a lab that serves another objective than its evaluation',
    change: (w) => w.replace('playgrounds/later-lab/playground.yaml', 'objective: 1-2.h', 'objective: 1-2.f'),
    expect: [{ rule: 'evaluation/off-objective', file: 'content/objectives/1-2.h.yaml', at: 'later-lab\n' }],
  },
  {
    name: 'an activity for an objective that its lesson does not teach',
    change: (w) => w.replace(facts, 'objective: 1-2.b', 'objective: 1-2.h'),
    expect: [{ rule: 'activity/off-lesson', file: facts, at: '1-2.h' }],
  },
  {
    name: 'a lab takes its criterion from an objective without one',
    change(w) {
      w.replace('content/objectives/1-2.yaml', /criterion:\n {2}kind: throughput-ratio\n {2}min: 2\n/, '');
      for (const id of ['capstone-refactor', 'http-fan-out'])
        w.replace(`playgrounds/${id}/playground.yaml`, 'from: objective', 'kind: order');
    },
    expect: [
      { rule: 'criterion/missing', file: 'playgrounds/db-pool/playground.yaml', at: 'from: objective' },
      // Judged by another criterion, what was recorded of this one is of the past.
      ...['capstone-refactor', 'http-fan-out'].flatMap((id) =>
        ['py', 'ts'].map((language) => ({
          rule: 'recording/stale',
          file: `playgrounds/${id}/recorded/${language}.json`,
          at: '"inputHash"',
        })),
      ),
    ],
  },
  {
    name: 'the only evaluation of an objective is lowered',
    change: (w) => w.replace('content/objectives/1-2.h.yaml', / {4}bloom: apply/, '    bloom:   understand'),
    expect: [
      {
        rule: 'evaluation/off-level',
        file: 'content/objectives/1-2.h.yaml',
        at: 'understand',
        says: ['apply'],
      },
    ],
  },
  {
    name: 'two terms of the glossary have the same word',
    change: (w) => w.copy('content/glossary/task.yaml', 'content/glossary/named-task.yaml'),
    expect: [
      {
        ...{ rule: 'id/duplicate', file: 'content/glossary/task.yaml', at: '태스크\n' },
        related: ['content/glossary/named-task.yaml'],
      },
    ],
  },
  {
    name: 'a lesson is listed twice',
    change: (w) => w.replace(course, '[capstone]', '[capstone, where-time-goes]'),
    expect: [{ rule: 'id/duplicate', file: course, at: 'where-time-goes]', related: [course] }],
  },
  {
    name: 'two activities of a lesson have the same id',
    change: (w) => w.replace(facts, '- id: one-thread', '- id: loop-of-awaits'),
    expect: [{ rule: 'id/duplicate', file: facts, at: 'loop-of-awaits', related: [facts] }],
  },
  {
    name: 'two lessons claim the same slug',
    change: (w) => w.replace(planned, 'minutes:', 'formerSlugs: [where-time-goes]\nminutes:'),
    expect: [{ rule: 'id/duplicate', file: planned, at: 'where-time-goes]', related: [facts] }],
  },
  {
    name: 'an objective in two files',
    change: (w) => w.copy('content/objectives/1-2.a.yaml', 'content/objectives/1-2.A.yaml'),
    expect: [
      {
        ...{ rule: 'file/duplicate-name', file: 'content/objectives/1-2.A.yaml' },
        related: ['content/objectives/1-2.a.yaml'],
      },
    ],
  },
  {
    name: 'the course lists a lesson that does not exist',
    change: (w) => w.replace(course, '- later-lesson', '- later-lab'),
    expect: [{ rule: 'lesson/unknown', file: course, at: 'later-lab\n', says: ['"later-lesson"'] }],
  },
  {
    name: 'a lesson that no unit lists',
    change(w) {
      w.copy('content/lessons/capstone', 'content/lessons/capstone-two');
    },
    expect: [
      { rule: 'lesson/orphan', file: 'content/lessons/capstone-two/lesson.yaml', says: ['course.yaml'] },
    ],
  },
  {
    name: 'a topic among the lessons',
    change: (w) => w.replace(`${lesson}/lesson.yaml`, 'kind: lesson', 'kind: topic'),
    expect: [{ rule: 'lesson/wrong-list', file: course, at: 'where-time-goes' }],
  },
  {
    name: 'objectives that are parents of each other',
    change(w) {
      w.replace('content/objectives/1-2.yaml', 'origin: programme', 'origin: programme\nparent: 1-2.a');
      w.replace('content/objectives/1-2.a.yaml', /parent: .*/, 'parent:   1-2');
    },
    expect: [
      {
        rule: 'objective/circle',
        file: 'content/objectives/1-2.a.yaml',
        at: '1-2\n',
        related: ['content/objectives/1-2.yaml'],
      },
    ],
  },
];
