import { expect, test } from 'vitest';
import { build } from '../../../src/curriculum/build.ts';
import type { RawCurriculum } from '../../../src/curriculum/model.ts';
import { errataView } from '../../../src/site/views/errata.ts';

const words = { ko: '말', en: 'words' };
const lesson = (id: string) => ({
  id,
  data: {
    ...{ kind: 'lesson', status: 'ready', title: { ko: id, en: id }, summary: words, minutes: 10 },
    ...{ bloom: 'apply', objectives: [], prerequisites: [], labs: [], activities: [], formerSlugs: [] },
  },
});
const erratum = (id: string, number: number, snippets: string[]) => ({
  id,
  data: { number, title: words, says: words, truth: words, evidence: words, snippets },
});
const part = (id: string, home: string, errata: string[]) => ({
  ...{ id, kind: 'claim', text: id, status: 'corrected', home, errata },
});

const raw = {
  course: {
    ...{ id: 'c', title: words, summary: words, programme: words, module: words },
    ...{
      source: 'note',
      objective: 'o',
      topics: [],
      units: [{ id: 'u', title: words, lessons: ['ant', 'zoo'] }],
    },
  },
  ...{ objectives: [], labs: [], terms: [] },
  lessons: [lesson('ant'), lesson('zoo')],
  errata: [erratum('e02', 2, ['run-a', 'run-b']), erratum('e01', 1, [])],
  sources: [
    {
      id: 'note',
      data: {
        ...{ kind: 'note', title: { ko: '노트', en: 'note' } },
        parts: [
          part('heading', '/lessons/ant/#idea', ['e02']),
          part('code', '/lessons/ant/#idea', ['e02']),
          part('goal', '/objectives/o/', ['e01', 'e02']),
        ],
      },
    },
  ],
  mentions: [
    { from: 'ant', kind: 'erratum', to: 'e02' },
    { from: 'zoo', kind: 'erratum', to: 'e02' },
  ],
} as unknown as RawCurriculum;

const view = () =>
  errataView(
    build(raw).curriculum,
    'en',
    async () => new Map([['idea', 'The idea']]),
    async (snippet) => ({ title: snippet, recorded: { stdout: snippet } as never }),
  );

test('a correction leads to the sections where its parts live, each once, then to the other lessons that show it', async () => {
  const [first, second] = await view();
  expect([first?.number, first?.correctedIn]).toEqual([1, []]);
  expect([second?.number, second?.correctedIn]).toEqual([
    2,
    [
      { href: '/en/lessons/ant/#idea', title: 'ant', section: 'The idea' },
      { href: '/en/lessons/zoo/', title: 'zoo', section: null },
    ],
  ]);
});

test('a correction leads to the rows of the trace that it corrects, by the words of the note', async () => {
  const [first, second] = await view();
  expect(first?.noteParts.map(({ href, title }) => [href, title])).toEqual([
    ['/en/sources/note/#goal', 'goal'],
  ]);
  expect(second?.noteParts.map(({ href }) => href)).toEqual(
    ['heading', 'code', 'goal'].map((part) => `/en/sources/note/#${part}`),
  );
  expect(second?.referredFrom).toEqual([]);
});

test('a correction shows the runs that it rests on', async () => {
  expect((await view()).map(({ runs }) => runs.map(({ title }) => title))).toEqual([[], ['run-a', 'run-b']]);
});
