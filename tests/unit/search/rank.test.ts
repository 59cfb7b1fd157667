import { describe, expect, test } from 'vitest';
import type { SearchDocument, Section } from '../../../src/search/documents.ts';
import { groupByKind } from '../../../src/search/group.ts';
import { planQuery } from '../../../src/search/plan/plan.ts';
import { rankCandidates, slotWeight } from '../../../src/search/rank/candidates.ts';
import { excerptOf } from '../../../src/search/rank/excerpt.ts';
import { countForm, cutText, standsIn } from '../../../src/search/rank/match.ts';
import { pairsOf } from '../../../src/search/rank/phrases.ts';
import { cutDocument, scoreSections } from '../../../src/search/rank/sections.ts';
import { lexicon } from './lexicon.ts';

const form = (text: string, root?: string) => ({ text, weight: 1, ...(root ? { root } : {}) });

describe('matching', () => {
  const text = cutText('코루틴을 이벤트 루프에서 실행합니다. 이벤트루프는 느립니다. asyncio.gather(a, b)');
  test.each([
    ['코루틴', 1],
    ['이벤트 루프', 2],
    ['asyncio.gather', 1],
    ['gather', 1],
    ['루틴', 0],
  ])('%s counts for about %i', (said, count) => expect(Math.round(countForm(form(said), text))).toBe(count));
  test('a verb matches by its letters', () =>
    expect(countForm(form('느린', 'ㄴㅡㄹ'), text)).toBeGreaterThan(0));
  test('a longer word does not stand for a shorter', () => {
    expect(standsIn(form('비동'), cutText('비동기'))).toBe(false);
    expect(standsIn(form('비동기'), cutText('비동기에서는'))).toBe(true);
  });
});

const section = (id: string, heading: string, text = '', terms: string[] = []): Section => ({
  ...{ id, heading, text, terms, identifiers: [] },
});
const page = (...sections: Section[]): SearchDocument => ({
  ...{ kind: 'lesson', locale: 'ko', url: '/lessons/x/', title: '동시 실행', place: '', planned: false },
  ...{ bloom: [], objectives: [], sections },
});
const best = (query: string, ...sections: Section[]) => {
  const { slots } = planQuery(query, lexicon);
  const weights = slots.map(() => 1);
  return scoreSections(cutDocument(page(...sections)), slots, weights, pairsOf(query))[0]?.section.id;
};

describe('sections', () => {
  test('a heading says more than the text', () => {
    const mentions = section('a', '파일', '세마포어를 쓸 수도 있습니다. 세마포어는 뒤에서 봅니다.');
    expect(best('세마포어', mentions, section('b', '세마포어로 제한하기'))).toBe('b');
  });
  test('the place of a term comes before a heading that says more than the term', () => {
    const other = section('a', '코루틴 객체를 두 번 기다리기', '코루틴');
    expect(best('코루틴', other, section('b', '호출은 만들기만 한다', '코루틴', ['coroutine']))).toBe('b');
  });
  test('a section that answers all beats one that answers half of it often', () => {
    const half = section('a', '순서', '순서 순서 순서 순서');
    expect(
      best('gather 결과 순서', half, section('b', '결과의 순서', 'gather는 결과의 순서를 지킵니다.')),
    ).toBe('b');
  });
  test('a section that quotes a message beats one that only has its words', () => {
    const words = section('a', '순서', 'awaited coroutine never was: 코루틴 coroutine coroutine');
    const quote = section('b', '결과', "RuntimeWarning: coroutine 'save' was never awaited");
    expect(best("RuntimeWarning: coroutine 'main' was never awaited", words, quote)).toBe('b');
  });
  test('a section that answers the question as readers ask it beats one that has its words', () => {
    const words = section('a', '처리', '결과 파일의 순서를 처리합니다.');
    const answer = { ...section('b', '환경'), asked: ['파일 순서 엉킴 결과'] };
    expect(best('파일 결과 순서', words, answer)).toBe('b');
    expect(best('파일 처리', words, answer)).toBe('a');
  });
  test('a summary stands behind what it sums up', () => {
    const text = 'gather는 결과의 순서를 지킵니다.';
    expect(best('gather 순서', section('summary', '정리', text), section('b', '예제', text))).toBe('b');
  });
});

describe('candidates', () => {
  const found = (...ids: string[]) => new Map(ids.map((id) => [id, 1]));
  test('rare words weigh more', () => {
    const rare = slotWeight({ forms: [{ weight: 1, found: found('a') }] }, 20);
    const common = slotWeight({ forms: [{ weight: 1, found: found('a', 'b', 'c', 'd') }] }, 20);
    expect(rare).toBeGreaterThan(common);
  });
  test('a document with both comes before one with either', () => {
    const slots = [
      { forms: [{ weight: 1, found: found('a', 'b') }] },
      { forms: [{ weight: 1, found: found('b', 'c') }] },
    ];
    expect(rankCandidates(slots, 20)[0]?.id).toBe('b');
  });
});

test('results stand by kind, the kind of the best first, and without the far-off', () => {
  const result = (kind: 'lesson' | 'term', score: number) => ({ document: { kind }, score });
  const groups = groupByKind([
    result('term', 9),
    result('lesson', 8),
    result('term', 7),
    result('lesson', 0.1),
  ]);
  expect(groups.map(({ kind, results }) => [kind, results.length])).toEqual([
    ['term', 2],
    ['lesson', 1],
  ]);
});

describe('excerpts', () => {
  const marked = (text: string, query: string) =>
    excerptOf(text, planQuery(query, lexicon).slots).flatMap(({ text: said, isMatch }) =>
      isMatch ? [said] : [],
    );
  test('mark the word and not its particle', () => {
    expect(marked('이제 코루틴을 실행합니다.', '코루틴')).toEqual(['코루틴']);
  });
  test('mark nothing of brackets, and a name in them in whole', () => {
    expect(marked('이것은 (coroutine)입니다.', '코루틴')).toEqual(['coroutine']);
    expect(marked('세마포어(semaphore)는 제한합니다.', '세마포어')).toEqual(['세마포어', 'semaphore']);
  });
  test('mark what answers, not what stands before it in the same word', () => {
    expect(marked('file.gather(a)', 'gather')).toEqual(['gather']);
  });
  test('mark a term of two words where they stand in a row', () => {
    expect(marked('루프가 아니라 이벤트 루프에서', 'event loop')).toContain('이벤트');
    expect(marked('이벤트가 옵니다.', '이벤트 루프')).toEqual([]);
  });
  test('begin where most of what was asked for stands', () => {
    const text = `${'다른 말 '.repeat(60)}세마포어가 코루틴을 기다리게 합니다.`;
    const [first] = excerptOf(text, planQuery('세마포어 코루틴', lexicon).slots);
    expect(first?.text).toMatch(/^… /);
    // Three lines of a phone hold the first words only.
    const message = excerptOf(
      `코루틴 ${'말 '.repeat(20)}세마포어가 코루틴을 ${'말 '.repeat(20)}`,
      planQuery('세마포어 코루틴', lexicon).slots,
    );
    expect(message.map(({ text: said }) => said).join('')).toMatch(/^… (말 ){0,6}세마포어가 코루틴을/);
  });
});
