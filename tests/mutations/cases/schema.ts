import { course, facts, labFacts, type Mutation, planned, snippet } from '../mutation.ts';

const bomb = [
  'a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]',
  ...['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg'].map(
    ([name, of]) => `${name}: &${name} [${`*${of}, `.repeat(9)}*${of}]`,
  ),
].join('\n');

/** YAML, and values that do not fit their schema. */
export const schema: readonly Mutation[] = [
  {
    name: 'a mistyped level',
    change: (w) => w.replace(facts, /^bloom: understand/m, 'bloom: undrstand'),
    expect: [
      {
        rule: 'schema/value',
        file: facts,
        at: 'undrstand',
        says: ['Did you mean "understand"', 'remember, understand'],
      },
    ],
  },
  {
    name: 'a level in capitals',
    change: (w) => w.replace(planned, 'bloom: apply', 'bloom: Apply'),
    expect: [{ rule: 'schema/value', file: planned, at: 'Apply', says: ['Did you mean "apply"'] }],
  },
  {
    name: 'a mistyped kind of activity',
    change: (w) => w.replace(facts, 'kind: order', 'kind: ordre'),
    expect: [{ rule: 'schema/value', file: facts, at: 'ordre', says: ['"order"'] }],
  },
  {
    name: 'a key that is mistyped',
    change: (w) => w.replace(facts, /^bloom: understand/m, 'blooom: understand'),
    expect: [{ rule: 'schema/unknown-key', file: facts, at: 'blooom', says: ['Did you mean "bloom"'] }],
  },
  {
    name: 'a mistyped key beside the right one',
    change: (w) => w.replace(facts, /^bloom: understand/m, 'bloom: understand\nblooom: understand'),
    expect: [{ rule: 'schema/unknown-key', file: facts, at: 'blooom', says: ['Did you mean "bloom"'] }],
  },
  {
    name: 'a key that the schema does not know, deep inside',
    change: (w) => w.replace(facts, 'correct: true', 'corect: true'),
    expect: [{ rule: 'schema/unknown-key', file: facts, at: 'corect', says: ['"correct"'] }],
  },
  {
    name: 'a missing key',
    change: (w) => w.replace(planned, /minutes: \d+\n/, ''),
    expect: [{ rule: 'schema/missing-key', file: planned, says: ['"minutes"', 'a whole number'] }],
  },
  {
    name: 'words in one language only',
    change: (w) => w.replace('content/glossary/await.yaml', /\n {2}en: await\n/, '\n'),
    expect: [
      { rule: 'schema/missing-key', file: 'content/glossary/await.yaml', at: 'ko: await', says: ['"en"'] },
    ],
  },
  ...[
    ['2024', 'schema/type'],
    ['1e3', 'schema/type'],
    ['true', 'schema/type'],
    ['no', 'yaml/implicit-type'],
    ['2024-01-01', 'yaml/implicit-type'],
    ['0o17', 'schema/type'],
    ['12:30', 'yaml/implicit-type'],
  ].map(
    ([value = '', rule = '']): Mutation => ({
      name: `a title of ${value} without quotes`,
      change: (w) => w.replace(planned, /ko: .*/, `ko: ${value}`),
      expect: [{ rule, file: planned, at: value, says: [`Quote it: '${value}'`] }],
    }),
  ),
  ...(
    [
      ['yes', 'true'],
      ['"true"', 'true'],
    ] as const
  ).map(
    ([value, better]): Mutation => ({
      name: `${value} where ${better} is expected`,
      change: (w) => w.replace(facts, 'correct: true', `correct: ${value}`),
      expect: [{ rule: 'schema/type', file: facts, at: `${value}\n`, says: [`Write ${better}, without`] }],
    }),
  ),
  {
    name: 'words that lose their end to a comment',
    change: (w) => w.replace(planned, /en: .*/, 'en: Give tasks #names'),
    expect: [{ rule: 'yaml/words-as-comment', file: planned, at: '#names', says: ["'Give tasks #names'"] }],
  },
  {
    name: 'a comment behind words',
    change: (w) => w.replace(planned, /en: .*/, 'en: Give tasks # names'),
    expect: [],
  },
  {
    name: 'a title that is a number instead of two texts',
    change: (w) => w.replace(planned, /title:\n {2}ko: .*\n {2}en: .*/, 'title: 2024'),
    expect: [{ rule: 'schema/type', file: planned, at: '2024', says: ['ko', 'en', 'quote'] }],
  },
  {
    name: 'an id that is a number',
    change: (w) => w.replace('content/objectives/1-2.h.yaml', /parent: .*/, 'parent: 12'),
    expect: [
      { rule: 'schema/type', file: 'content/objectives/1-2.h.yaml', at: '12\n', says: ["Quote it: '12'"] },
    ],
  },
  {
    name: 'one value where a list is expected',
    change: (w) => w.replace(planned, 'labs: [later-lab]', 'labs: later-lab'),
    expect: [{ rule: 'schema/type', file: planned, at: 'later-lab\n', says: ['[later-lab]'] }],
  },
  {
    name: 'minutes in quotes, minutes without end, and a share of minutes',
    change(w) {
      w.replace(planned, /minutes: \d+/, 'minutes: "30"');
      w.replace(facts, /minutes: \d+/, 'minutes: 9000');
      w.replace(labFacts, /minutes: \d+/, 'minutes: 1.5');
    },
    expect: [
      { rule: 'schema/type', file: planned, at: '"30"', says: ['30'] },
      { rule: 'schema/size', file: facts, at: '9000', says: ['at most 240'] },
      { rule: 'schema/type', file: labFacts, at: '1.5', says: ['whole number'] },
    ],
  },
  {
    name: 'an id in capitals',
    change: (w) => w.replace(planned, 'objectives: [1-2.h]', 'objectives: [1-2.H]'),
    expect: [{ rule: 'schema/format', file: planned, at: '1-2.H', says: ['Did you mean "1-2.h"'] }],
  },
  {
    name: 'an empty list where one is needed',
    change: (w) => w.replace(labFacts, /runtimes: \[.*\]/, 'runtimes: []'),
    expect: [{ rule: 'schema/size', file: labFacts, at: '[]', says: ['at least 1'] }],
  },
  {
    name: 'a key that stands twice',
    change: (w) => w.replace(facts, /^bloom: understand/m, 'bloom: understand\nbloom: apply'),
    expect: [{ rule: 'yaml/duplicate-key', file: facts, at: 'bloom: apply', says: ['"bloom"'] }],
  },
  {
    name: 'a tab that indents',
    change: (w) => w.replace(planned, '  ko:', '\tko:'),
    expect: [{ rule: 'yaml/tab', file: planned, at: '\tko:' }],
  },
  ...['ko', 'en'].map(
    (key): Mutation => ({
      name: `a space of another kind that indents ${key}`,
      change: (w) => w.replace(planned, `  ${key}:`, `\u00a0 ${key}:`),
      expect: [{ rule: 'yaml/space', file: planned, at: `\u00a0 ${key}:`, says: ['U+00A0'] }],
    }),
  ),
  {
    name: 'a list that is not closed',
    change: (w) => w.replace(course, '[where-time-goes, ', '[where-time-goes, ['),
    expect: [{ rule: 'yaml/syntax', file: course, at: '[where-time-goes' }],
  },
  {
    name: 'a quote that is not closed',
    change: (w) => w.replace(planned, /en: .*/, 'en: "Benchmarks'),
    expect: [{ rule: 'yaml/syntax', file: planned, at: '"Benchmarks' }],
  },
  {
    name: 'a colon in words without quotes',
    change: (w) => w.replace(planned, /ko: .*/, 'ko: 벤치마크: 첫걸음'),
    expect: [{ rule: 'yaml/syntax', file: planned, at: '벤치마크: 첫걸음', says: ['quotes'] }],
  },
  ...(
    [
      [
        'a bracket that is not closed, at the end of a line',
        'labs: [later-lab]',
        'labs: [later-lab',
        '[later-lab',
        ['bracket'],
      ],
      [
        'a line that is indented too far',
        '  en: A lesson to come',
        '   en: A lesson to come',
        'en: A lesson to come',
        ['indent'],
      ],
      ['a quote within quotes', 'en: A lesson to come', "en: 'It doesn't come.'", "'t come", ["('')"]],
      [
        'double quotes within double quotes',
        'en: A lesson to come',
        'en: "A "lesson" to come"',
        '"lesson"',
        ['other kind'],
      ],
    ] as const
  ).map(
    ([name, from, to, at, says]): Mutation => ({
      name,
      change: (w) => w.replace(planned, from, to),
      expect: [{ rule: 'yaml/syntax', file: planned, at, says }],
    }),
  ),
  {
    name: 'an entry of a list that is indented too little',
    change: (w) => w.replace(facts, '  - id: sleep-and-cpu', ' - id: sleep-and-cpu'),
    expect: [{ rule: 'yaml/syntax', file: facts, at: '- id: sleep-and-cpu', says: ['indent'] }],
  },
  {
    name: 'two documents in one file',
    change: (w) => w.append(planned, '---\nkind: lesson'),
    expect: [{ rule: 'yaml/syntax', file: planned, at: '---' }],
  },
  {
    name: 'a tag of some other program',
    change: (w) => w.replace(planned, 'kind: lesson', 'kind: !!js/function "x"'),
    expect: [{ rule: 'yaml/syntax', file: planned, at: '!!js' }],
  },
  {
    name: 'an alias without an anchor',
    change: (w) => w.replace(planned, 'kind: lesson', 'kind: *nothing'),
    expect: [{ rule: 'yaml/syntax', file: planned, at: '*nothing', says: ['&nothing'] }],
  },
  {
    name: 'aliases that grow without end',
    change: (w) => w.append(planned, bomb),
    expect: [{ rule: 'yaml/alias-bomb', file: planned, at: '*d, *d, *d, *d, *d, *d, *d, *d, *d, *d' }],
  },
  {
    name: 'an alias of itself',
    change: (w) => w.append(planned, 'self: &self [*self]'),
    expect: [{ rule: 'yaml/syntax', file: planned, at: '*self' }],
  },
  {
    name: 'values nested 3,000 deep',
    change: (w) => w.append(planned, `deep: ${'['.repeat(3000)}${']'.repeat(3000)}`),
    expect: [{ rule: 'yaml/too-deep', file: planned, at: 'deep' }],
  },
  ...['__proto__', 'constructor', 'prototype'].map(
    (key): Mutation => ({
      name: `a key called ${key}`,
      change: (w) => w.replace(facts, 'kind: lesson', `${key}: {passed: true}\nkind: lesson`),
      expect: [{ rule: 'yaml/forbidden-key', file: facts, at: key, says: [key] }],
    }),
  ),
  {
    name: 'a pattern of a figure that is no pattern',
    change: (w) =>
      w.append(`${snippet}/snippet.yaml`, "times:\n  - {label: a, pattern: '([0-9', tolerance: 1}"),
    expect: [{ rule: 'snippet/pattern', file: `${snippet}/snippet.yaml`, at: "'([0-9'" }],
  },
];
