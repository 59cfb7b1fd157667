import { describe, expect, test } from 'vitest';
import { nearestNames } from '../../../src/search/plan/nearest.ts';
import { planLiterally, planQuery } from '../../../src/search/plan/plan.ts';
import { repairSlot, spaced } from '../../../src/search/plan/word.ts';
import { lexicon } from './lexicon.ts';

/** What a query asks for: ids of terms, or the word. Words that only help to choose are left out. */
const asked = (query: string) =>
  planQuery(query, lexicon)
    .slots.filter(({ isMinor }) => !isMinor)
    .map(({ concept, forms }) => concept ?? forms[0]?.text);

describe('kinds of query', () => {
  test.each([
    ['noun', '코루틴', ['coroutine']],
    ['particle', '코루틴을', ['coroutine']],
    ['particle on two words', '이벤트 루프에서는', ['event-loop']],
    ['verb', '취소하는 방법', ['cancellation']],
    ['inflected', '취소됐는데요', ['cancellation']],
    ['compound without spaces', '이벤트루프', ['event-loop']],
    ['compound with more spaces', '타임 아웃', ['timeout']],
    ['compound of a verb and a noun', '취소하는코루틴', ['cancellation', 'coroutine']],
    ['compound with a stop word', '비동기처리방법', ['asynchronous', '처리']],
    ['across languages', 'semaphore', ['semaphore']],
    ['alias', '레이트 리밋', ['semaphore']],
    ['compound that is broken in the wrong place', '타임 아웃설정', ['timeout', '설정']],
    ['name with any word behind it', 'gather로감싸기', ['gather', '로감싸기']],
    ['name in two scripts', '패스트API', ['패스트api']],
    ['name with a note in brackets', '디버그 모드', ['debug-mode']],
    ['code', 'asyncio.gather', ['gather']],
    ['code with brackets', 'create_task()', ['create_task']],
    ['code with an orphaned particle', 'asyncio에서', ['asyncio']],
    ['statement', 'async with', ['async with']],
    ['mixed', 'gather 결과 순서', ['gather', '결과', '순서']],
    ['question', '코루틴을 왜 쓰나요', ['coroutine']],
    ['stop words with particles', '코루틴 여러 개를 결과처럼', ['coroutine', '결과']],
    ['a stop word that begins another word', '코루틴 한도', ['coroutine', '한도']],
    ['English inflected', 'cancelled', ['cancellation']],
    ['English plural', 'event loops', ['event-loop']],
    ['initial consonants', 'ㅋㄹㅌ', ['coroutine']],
    ['initial consonants of two words', 'ㅇㅂㅌ ㄹㅍ', ['event-loop']],
    ['wrong layout', 'zhfnxls', ['coroutine']],
    ['wrong layout of two words', 'dlqpsxm fnvm', ['event-loop']],
    ['wrong layout with a particle', 'zhfnxlsdmf', ['coroutine']],
    ['wrong layout with Shift', 'dPdhl', ['예외']],
    ['wrong layout with Caps Lock', 'ZHFNXLS', ['coroutine']],
    ['wrong layout towards English', 'ㅎㅁ소ㄷㄱ', ['gather']],
    ['wrong layout that ends in a vowel', 'ㅁ뇨ㅜ챠ㅐ', ['asyncio']],
    ['initial consonants on the wrong layout', 'zfx', ['coroutine']],
    ['initial consonants of two words on the wrong layout', 'dqx fv', ['event-loop']],
    ['keys that begin a term and are no term', 'zf', ['zf']],
    ['path of a module', 'asyncio.exceptions.CancelledError', ['cancellederror']],
    ['half a syllable at the end', '코루틴ㅇ', ['coroutine']],
    ['stop words alone', '어떻게', ['어떻게']],
    ['nothing', ' ?! ', []],
  ])('%s: %s', (_kind, query, meant) => expect(asked(query)).toEqual(meant));
});

test('a word that only helps to choose is kept apart', () => {
  const { slots } = planQuery('여러 코루틴', lexicon);
  expect(slots.map(({ typed, isMinor }) => [typed, isMinor])).toEqual([
    ['코루틴', false],
    ['여러', true],
  ]);
});

test('what was read as something else is told', () => {
  expect(planQuery('zhfnxls', lexicon).readings).toEqual([{ typed: 'zhfnxls', meant: '코루틴' }]);
  expect(planQuery('코루틴을', lexicon).readings).toEqual([]);
});

test('a term is looked for by its names in both languages, its own first', () => {
  const [slot] = planQuery('레이트 리밋', lexicon).slots;
  expect(slot?.forms.map(({ text }) => text)).toEqual([
    '세마포어',
    'semaphore',
    'asyncio.semaphore',
    '레이트 리밋',
  ]);
});

test('every form of an everyday verb finds its other words', () => {
  for (const form of ['빠뜨리면', '빠뜨림', '빠뜨려서']) {
    const [slot] = planQuery(form, lexicon).slots;
    expect(
      slot?.forms.map(({ text }) => text),
      form,
    ).toContain('누락');
  }
});

test('literally, nothing is read into the words', () => {
  const { slots, readings } = planLiterally('zhfnxls 방법');
  expect(slots.map(({ forms }) => forms)).toEqual([
    [{ text: 'zhfnxls', weight: 1 }],
    [{ text: '방법', weight: 1 }],
  ]);
  expect(readings).toEqual([]);
});

describe('slips of the finger', () => {
  test.each([
    ['세마포아', 'semaphore'],
    ['이벤트룹', 'event-loop'],
    ['corutine', 'coroutine'],
    ['세마포아를', 'semaphore'],
    ['쎄마포어', 'semaphore'],
  ])('%s', (typed, concept) => expect(repairSlot(typed, lexicon)?.concept).toBe(concept));
  test('two short words are not taken for each other', () => expect(repairSlot('에러', lexicon)).toBeNull());
});

describe('words that say nothing as a whole', () => {
  test.each([
    ['에러핸들링', '에러 핸들링'],
    ['세마포어툴', '세마포어 툴'],
    ['논블로킹코루틴', '논블로킹 코루틴'],
    ['non-blocking', 'non blocking'],
    ['UnhandledPromiseRejection', 'unhandled promise rejection'],
    ['루프핸들순서', '루프 핸들 순서'],
    ['코루틴을', null],
    ['사이드', null],
  ])('%s is read as %s', (typed, meant) => expect(spaced(typed, lexicon)).toBe(meant));
});

test('for what is not there, the names that look most like it are offered', () => {
  expect(nearestNames('세마프', lexicon)[0]).toBe('세마포어');
  expect(nearestNames('', lexicon)).toEqual([]);
  expect(nearestNames('세마프', lexicon, 0.1)).toEqual([]);
});
