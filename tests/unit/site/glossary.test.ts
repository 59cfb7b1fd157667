import { expect, test } from 'vitest';
import { build } from '../../../src/curriculum/build.ts';
import type { RawCurriculum } from '../../../src/curriculum/model.ts';
import { glossaryView } from '../../../src/site/views/glossary.ts';

const words = { ko: '말', en: 'words' };
const none = { ko: [], en: [] };
const term = (id: string, ko: string, see: string[] = []) => ({
  id,
  data: { ...{ term: { ko, en: id }, definition: words, see }, synonyms: none, aliases: none },
});
const lesson = (id: string, title: string) => ({
  id,
  data: {
    ...{ kind: 'lesson', status: 'ready', title: { ko: title, en: title }, summary: words, minutes: 10 },
    ...{ bloom: 'apply', objectives: [], prerequisites: [], labs: [], activities: [], formerSlugs: [] },
  } as const,
});

const raw = {
  course: {
    ...{ id: 'c', title: words, summary: words, programme: words, module: words },
    ...{
      source: 's',
      objective: 'o',
      topics: [],
      units: [{ id: 'u', title: words, lessons: ['zoo', 'ant'] }],
    },
  },
  ...{ objectives: [], labs: [], sources: [], errata: [] },
  lessons: [lesson('ant', '둘째'), lesson('zoo', '첫째')],
  terms: [
    term('task', '태스크', ['gather']),
    term('gather', 'gather'),
    term('coroutine', '코루틴'),
    term('kernel', '커널'),
  ],
  mentions: [
    { from: 'ant', kind: 'term', to: 'gather' },
    { from: 'zoo', kind: 'term', to: 'gather' },
    { from: 'zoo', kind: 'term', to: 'gather' },
  ],
} as unknown as RawCurriculum;

test('terms stand letter by letter in the order of the language', () => {
  const letters = (locale: 'ko' | 'en') =>
    glossaryView(build(raw).curriculum, locale).map(({ letter, terms }) => [
      letter,
      terms.map(({ id }) => id),
    ]);
  expect(letters('ko')).toEqual([
    ['ㅋ', ['kernel', 'coroutine']],
    ['ㅌ', ['task']],
    ['G', ['gather']],
  ]);
  expect(letters('en')).toEqual([
    ['C', ['coroutine']],
    ['G', ['gather']],
    ['K', ['kernel']],
    ['T', ['task']],
  ]);
});

test('a term shows who refers to it, each once: lessons in the order of the course, then terms', () => {
  const terms = glossaryView(build(raw).curriculum, 'ko').flatMap((group) => group.terms);
  const gather = terms.find(({ id }) => id === 'gather');
  expect(gather?.referredFrom.map(({ title, href }) => [title, href])).toEqual([
    ['첫째', '/lessons/zoo/'],
    ['둘째', '/lessons/ant/'],
    ['태스크', '/glossary/#task'],
  ]);
});
