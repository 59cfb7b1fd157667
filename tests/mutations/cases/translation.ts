import { added, english, facts, korean, type Mutation, planned } from '../mutation.ts';

const illustrated = 'content/lessons/failure-and-cancellation';

/** Korean and English with each other. */
export const translation: readonly Mutation[] = [
  {
    name: 'the English is missing',
    change: (w) => w.remove(english),
    expect: [{ rule: 'translation/missing', file: korean, says: ['pending'] }],
  },
  {
    name: 'the Korean is missing',
    change: (w) => w.remove(korean),
    expect: [{ rule: 'translation/missing', file: english, says: ['ko.mdx'] }],
  },
  {
    name: 'both are missing',
    change(w) {
      w.remove(korean);
      w.remove(english);
    },
    expect: [{ rule: 'translation/missing', file: facts, at: 'ready', says: ['status: planned'] }],
  },
  {
    name: 'the English is pending',
    change(w) {
      w.remove(english);
      w.replace(facts, /translation:\n {2}en: .*/, 'translation: {en: pending}');
    },
    expect: [{ rule: 'translation/pending', file: facts, at: '{en: pending}' }],
  },
  {
    name: 'the Korean has changed since',
    change: (w) => w.append(korean, '나중에 더한 문단입니다.'),
    expect: [{ rule: 'translation/stale', file: english }],
  },
  {
    name: 'nothing says which Korean the English was written from',
    change: (w) => w.replace(facts, /translation:\n {2}en: .*\n/, ''),
    expect: [{ rule: 'translation/untracked', file: facts, says: ['translation: {en: "'] }],
  },
  {
    name: 'the same picture, addressed in two ways',
    change: (w) => w.replace(`${illustrated}/en.mdx`, '](./three', '](three'),
    expect: [],
  },
  {
    name: 'a picture less in English',
    change: (w) => w.replace(`${illustrated}/en.mdx`, /!\[[^\]]*\]\([^)]*\)\n/, ''),
    expect: [
      {
        rule: 'translation/images',
        file: `${illustrated}/en.mdx`,
        says: ['none there', 'three-policies.svg'],
        related: [`${illustrated}/ko.mdx`],
      },
    ],
  },
  {
    name: 'a prompt that nobody has translated',
    change: (w) => w.replace(planned, /en: .*/, 'en: 비동기 프로그램을 읽고 설명합니다'),
    expect: [
      {
        rule: 'text/wrong-language',
        file: planned,
        at: '비동기 프로그램을 읽고 설명합니다',
        says: ['English'],
      },
    ],
  },
  {
    name: 'English below ko',
    change: (w) => w.replace(planned, /ko: .*/, 'ko: Read and explain asynchronous programs'),
    expect: [{ rule: 'text/wrong-language', file: planned, at: 'Read and explain', says: ['Korean'] }],
  },
  ...(
    [
      ['a heading of Korean that is English', korean, /## .*\{#run-it/, '## How to run it {#run-it'],
      ['a heading of English that is Korean', english, /## .*\{#run-it/, '## 실행 {#run-it'],
      ['a picture of English with Korean words', `${illustrated}/en.mdx`, /!\[[^\]]*\]/, '![세 가지 그림]'],
      [
        'a picture of Korean with English words',
        `${illustrated}/ko.mdx`,
        /!\[[^\]]*\]/,
        '![What fails first]',
      ],
    ] as const
  ).map(
    ([name, file, from, to]): Mutation => ({
      name,
      change: (w) => w.replace(file, from, to),
      expect: [{ rule: 'translation/foreign-words', file, at: to, says: ['Translate: '] }],
    }),
  ),
  {
    name: 'headings and pictures that are lists of names',
    change: (w) =>
      w.append(
        korean,
        '## FastAPI, httpx, asyncio.create_task {#names}\n\n![Uvicorn, Gunicorn](/favicon.svg)',
      ),
    expect: [{ rule: 'translation/headings', file: english, says: ['#names'] }],
  },
  {
    name: 'words of the scaffold are left',
    change: (w) => w.replace(facts, /ko: .*/, "ko: '새 수업: where-time-goes'"),
    expect: [{ rule: 'text/scaffold', file: facts, at: "'새 수업", says: ['status: planned'] }],
  },
  {
    name: 'a heading less in English',
    change: (w) => w.replace(english, /## .*\{#run-it\}\n/, ''),
    expect: [
      {
        rule: 'translation/headings',
        file: english,
        at: '## What the numbers',
        says: ['17 headings', 'en.mdx 16'],
        related: [korean],
      },
    ],
  },
  {
    name: 'a heading of another level in English',
    change: (w) => w.replace(english, /### (.*\{#sync-version\})/, '## Synchronous {#sync-version}'),
    expect: [
      {
        rule: 'translation/headings',
        file: english,
        at: '## Synchronous',
        says: ['### #sync-version', '## #sync-version'],
      },
    ],
  },
  {
    name: 'a heading with another id in English',
    change: (w) => w.replace(english, '{#run-it}', '{#try-it}'),
    expect: [{ rule: 'translation/headings', file: english, at: '## Run it' }],
  },
  {
    name: 'an activity less in English',
    change: (w) => w.replace(english, '<Activity id="one-thread" />\n', ''),
    expect: [
      {
        rule: 'translation/components',
        file: english,
        at: '<Answer>\n\n<Snippet id="computing-does-not-overlap"',
        says: ['<Activity id="one-thread">'],
      },
    ],
  },
  {
    name: 'another snippet in English',
    change: (w) => w.replace(english, '<Snippet id="note-sync"', '<Snippet id="core-run"'),
    expect: [
      { rule: 'translation/components', file: english, at: '<Snippet id="core-run"', related: [korean] },
    ],
  },
  {
    name: 'components in another order in English',
    change(w) {
      w.replace(english, '<Activity id="predict-three-waits" />', '<Activity id="SECOND" />');
      w.replace(english, '<Activity id="sleep-and-cpu" />', '<Activity id="predict-three-waits" />');
      w.replace(english, '<Activity id="SECOND" />', '<Activity id="sleep-and-cpu" />');
    },
    expect: [{ rule: 'translation/components', file: english, at: '<Activity id="sleep-and-cpu"' }],
  },
  {
    name: 'another figure in a sentence of the English',
    change: (w) => w.replace(english, 'label="sleepCpu"', 'label="computeCpu" per="1"'),
    expect: [
      {
        rule: 'translation/components',
        file: english,
        at: '<Fig snippet="sleep-uses-no-cpu" lang="py" label="computeCpu" per',
      },
    ],
  },
  {
    name: 'both files are exchanged',
    change(w) {
      const [ko, en] = [w.read(korean), w.read(english)];
      w.write(korean, en);
      w.write(english, ko);
    },
    expect: [{ rule: 'translation/exchanged', file: korean, related: [english] }],
  },
  {
    name: 'both languages of a title are exchanged',
    change: (w) =>
      w.replace(
        planned,
        /ko: .*\n {2}en: .*/,
        'ko: A lesson that comes later\n  en: 나중에 오는 예고된 수업',
      ),
    expect: [{ rule: 'text/exchanged', file: planned, at: 'A lesson that', related: [planned] }],
  },
  {
    name: 'the Korean is English',
    change: (w) => w.copy(english, korean),
    expect: [{ rule: 'translation/wrong-language', file: korean, says: ['Korean', '0 %'] }],
  },
  {
    name: 'every Korean word is replaced by an English one',
    change: (w) => w.write(korean, w.read(korean).replace(/[가-힣]+/g, 'word')),
    expect: [{ rule: 'translation/wrong-language', file: korean }],
  },
  {
    name: 'the English is Korean',
    change: (w) => w.copy(korean, english),
    expect: [{ rule: 'translation/wrong-language', file: english, says: ['English'] }],
  },
  added(
    'a paragraph that nobody has translated',
    'The event loop runs one task until it waits, and then the next `task` that is [ready](/glossary/).',
    { rule: 'translation/foreign-paragraph', says: ['Korean'] },
  ),
  added(
    'a sentence of Korean that quotes English',
    '문서는 “The event loop runs one task until it waits”라고 합니다.',
  ),
  {
    name: 'a paragraph of Korean in the English',
    change: (w) =>
      w.append(
        english,
        '이벤트 루프는 태스크 하나를 그 태스크가 기다릴 때까지 실행하고, 그다음 태스크를 실행합니다.',
      ),
    expect: [
      {
        rule: 'translation/foreign-paragraph',
        file: english,
        at: '이벤트 루프는 태스크 하나를',
        says: ['English'],
      },
    ],
  },
];
