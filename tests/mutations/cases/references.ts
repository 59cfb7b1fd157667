import { course, english, facts, korean, lab, labFacts, type Mutation, planned } from '../mutation.ts';

const objective = 'content/objectives/1-2.h.yaml';

/** Names that nothing has, and things that are gone. */
export const references: readonly Mutation[] = [
  {
    name: 'a lesson names an objective that does not exist',
    change: (w) => w.replace(facts, 'objectives: [1-2.a', 'objectives: [nope'),
    expect: [
      {
        rule: 'objective/unknown',
        file: facts,
        at: 'nope',
        says: ['"nope"', 'Did you mean "1-2.a"', 'content/objectives/'],
      },
    ],
  },
  {
    name: 'a letter too much in an objective',
    change: (w) => w.replace(planned, '[1-2.h]', '[1-2.hh]'),
    expect: [{ rule: 'objective/unknown', file: planned, at: '1-2.hh', says: ['"1-2.h"'] }],
  },
  {
    name: 'an activity names an objective that does not exist',
    change: (w) => w.replace(facts, 'objective: 1-2.b', 'objective: 1-2.x'),
    expect: [{ rule: 'objective/unknown', file: facts, at: '1-2.x', says: ['Did you mean "1-2.'] }],
  },
  {
    name: 'a lab names an objective that does not exist',
    change: (w) => w.replace(labFacts, 'objective: 1-2.a', 'objective: 1-3.a'),
    expect: [{ rule: 'objective/unknown', file: labFacts, at: '1-3.a', says: ['"1-2.a"'] }],
  },
  {
    name: 'a prerequisite that does not exist',
    change: (w) => w.replace(planned, /prerequisites: .*/, 'prerequisites: [gather-and-its-cieling]'),
    expect: [
      {
        rule: 'lesson/unknown',
        file: planned,
        at: 'gather-and-its-cieling',
        says: ['"gather-and-its-ceiling"'],
      },
    ],
  },
  {
    name: 'a lesson lists a lab that does not exist',
    change: (w) => w.replace(planned, 'labs: [later-lab]', 'labs: [later-lob]'),
    expect: [{ rule: 'lab/unknown', file: planned, at: 'later-lob', says: ['"later-lab"'] }],
  },
  {
    name: 'an evaluation by a lab that does not exist',
    change: (w) => w.replace(objective, 'lab: later-lab', 'lab: nope'),
    expect: [{ rule: 'lab/unknown', file: objective, at: 'nope' }],
  },
  {
    name: 'an evaluation by a question that does not exist',
    change: (w) => w.replace('content/objectives/1-2.a.yaml', '#sleep-and-cpu', '#sleep-and-cpi'),
    expect: [
      {
        ...{
          rule: 'activity/unknown',
          file: 'content/objectives/1-2.a.yaml',
          at: 'where-time-goes#sleep-and-cpi',
        },
        says: ['"sleep-and-cpu"'],
      },
    ],
  },
  {
    name: 'a term names a lesson and a term that do not exist',
    change(w) {
      w.replace('content/glossary/await.yaml', 'lesson: where-time-goes', 'lesson: where-time-gose');
      w.replace('content/glossary/await.yaml', 'see: [coroutine', 'see: [corutine');
    },
    expect: [
      { rule: 'lesson/unknown', file: 'content/glossary/await.yaml', at: 'where-time-gose' },
      { rule: 'term/unknown', file: 'content/glossary/await.yaml', at: 'corutine', says: ['"coroutine"'] },
    ],
  },
  {
    name: 'an erratum names a snippet that does not exist',
    change: (w) => w.replace('content/errata/e01.yaml', ', three-waits-sync]', ', three-wait-sync]'),
    expect: [
      {
        rule: 'snippet/unknown',
        file: 'content/errata/e01.yaml',
        at: 'three-wait-sync',
        says: ['"three-waits-sync"'],
      },
    ],
  },
  ...(
    [
      ['태스크', 'task'],
      ['스레드', 'thread'],
      ['asyncio.Task', 'task'],
      ['Event loop', 'event-loop'],
    ] as const
  ).map(
    ([word, id]): Mutation => ({
      name: `prose refers to a term by its word: ${word}`,
      change: (w) => w.append(korean, `[[${word}]]를 봅니다.`),
      expect: [{ rule: 'term/unknown', file: korean, at: `[[${word}]]`, says: [`Did you mean "${id}"`] }],
    }),
  ),
  {
    name: 'prose refers to a term, a lesson and a lab that do not exist',
    change: (w) => w.append(korean, '[[nope]], [[lesson:nope|말]], [[lab:nope]]'),
    expect: [
      { rule: 'term/unknown', file: korean, at: '[[nope]]' },
      { rule: 'lesson/unknown', file: korean, at: '[[lesson:nope|' },
      { rule: 'lab/unknown', file: korean, at: '[[lab:nope]]' },
    ],
  },
  {
    name: 'prose shows a lab that does not exist',
    change: (w) => w.replace(korean, '<Lab id="sync-vs-async"', '<Lab id="sync-vs-asynk"'),
    expect: [{ rule: 'lab/unknown', file: korean, at: '<Lab', says: ['"sync-vs-async"'] }],
  },
  {
    name: 'prose shows a snippet and an erratum that do not exist',
    change(w) {
      w.replace(korean, '<Snippet id="three-waits-sync"', '<Snippet id="three-waits"');
      w.replace(korean, '<Erratum id="e01"', '<Erratum id="e1"');
    },
    expect: [
      { rule: 'snippet/unknown', file: korean, at: '<Snippet id="three-waits" ' },
      { rule: 'erratum/unknown', file: korean, at: '<Erratum id="e1"' },
    ],
  },
  {
    name: 'prose shows an activity that its lesson does not have',
    change: (w) => w.replace(korean, '<Activity id="one-thread"', '<Activity id="two-threads"'),
    expect: [{ rule: 'activity/unknown', file: korean, at: '<Activity id="two-threads"' }],
  },
  {
    name: 'an activity is renamed, but not where it is named',
    change: (w) => w.replace(facts, '- id: one-thread', '- id: one-thread-only'),
    expect: [
      {
        ...{
          rule: 'activity/unknown',
          file: 'content/objectives/1-2.a.yaml',
          at: 'where-time-goes#one-thread',
        },
        related: [korean, english],
      },
    ],
  },
  {
    name: 'a figure that the recording does not have',
    change: (w) => w.replace(korean, 'label="sleepCpu"', 'label="sleepCpus"'),
    expect: [
      {
        rule: 'figure/unknown',
        file: korean,
        at: '<Fig snippet="sleep-uses-no-cpu" lang="py" label="sleepCpus"',
        says: ['"sleepCpu"'],
      },
    ],
  },
  ...(
    [
      ['a language that is none', 'python', 'mdx/attribute-value', 'Did you mean "py"'],
      ['a language without a program', 'ts', 'snippet/no-such-language', 'It has: py'],
    ] as const
  ).map(
    ([name, language, rule, says]): Mutation => ({
      name: `both twins show a snippet in ${name}`,
      change(w) {
        for (const file of [korean, english])
          w.replace(
            file,
            '<Snippet id="threads-or-asyncio" lang="py"',
            `<Snippet id="threads-or-asyncio" lang="${language}"`,
          );
      },
      expect: [
        { rule, file: korean, at: '<Snippet id="threads-or-asyncio"', says: [says], related: [english] },
      ],
    }),
  ),
  {
    name: 'both twins show a figure that the recording does not have',
    change(w) {
      for (const file of [korean, english]) w.replace(file, 'label="sleepCpu"', 'label="sleepCpus"');
    },
    expect: [
      {
        ...{ rule: 'figure/unknown', file: korean, related: [english] },
        at: '<Fig snippet="sleep-uses-no-cpu" lang="py" label="sleepCpus"',
      },
    ],
  },
  {
    name: 'the folder of a lesson is gone',
    change: (w) => w.remove('content/lessons/honest-benchmarks'),
    expect: [
      {
        ...{ rule: 'lesson/unknown', file: course, at: 'honest-benchmarks' },
        related: ['content/lessons/capstone/lesson.yaml', 'content/glossary/benchmark.yaml'],
      },
    ],
  },
  ...(['and in the course', 'but not in the course'] as const).map(
    (where): Mutation => ({
      name: `a lesson is renamed, with its former name ${where}, but not where it is named`,
      change(w) {
        w.move('content/lessons/honest-benchmarks', 'content/lessons/true-benchmarks');
        w.append('content/lessons/true-benchmarks/lesson.yaml', 'formerSlugs: [honest-benchmarks]');
        if (where === 'and in the course') w.replace(course, '- honest-benchmarks', '- true-benchmarks');
      },
      expect: [
        {
          rule: 'lesson/former-name',
          ...{ file: 'content/asked/honest-benchmarks.yaml', at: '/lessons/honest-benchmarks/' },
          says: ['Write "true-benchmarks"'],
          related: [
            ...(where === 'and in the course' ? [] : [course]),
            ...['content/glossary/benchmark.yaml', 'content/lessons/capstone/en.mdx'],
          ],
        },
      ],
    }),
  ),
  {
    name: 'the file of an objective is gone',
    change: (w) => w.remove(objective),
    expect: [
      {
        rule: 'objective/unknown',
        file: planned,
        at: '1-2.h',
        related: ['playgrounds/later-lab/playground.yaml'],
      },
    ],
  },
  {
    name: 'the folder of a lab is gone',
    change: (w) => w.remove('playgrounds/later-lab'),
    expect: [{ rule: 'lab/unknown', file: planned, at: 'later-lab]', related: [objective] }],
  },
  {
    name: 'a misconception that the kit does not recognise',
    change: (w) => w.replace(labFacts, '- id: missing-await', '- id: missing-wait'),
    expect: [
      { rule: 'misconception/unknown', file: labFacts, at: 'missing-wait', says: ['"missing-await"'] },
    ],
  },
  {
    name: 'a wrong version that is renamed on the disk only',
    change: (w) => w.move(`${lab}/node/wrong/missing-await`, `${lab}/node/wrong/no-await`),
    expect: [{ rule: 'lab/wrong-version', file: labFacts, at: 'missing-await]', says: ['no-await'] }],
  },
];
