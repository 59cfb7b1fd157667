import { describe, expect, test } from 'vitest';
import { englishBases, englishStem } from '../../../src/search/text/english.ts';
import { indexKey, indexStem, nounsIn, piecesOf } from '../../../src/search/text/index-words.ts';
import {
  initialsOf,
  isInitials,
  lettersOf,
  slipsBetween,
  withoutHalfSyllable,
} from '../../../src/search/text/jamo.ts';
import { otherLayout } from '../../../src/search/text/keyboard.ts';
import { joined, normalize, scriptRuns, wordsOf } from '../../../src/search/text/normalize.ts';
import { isParticle, withoutParticle } from '../../../src/search/text/particles.ts';
import { nounOfVerb, verbRoot } from '../../../src/search/text/verbs.ts';

describe('normalize', () => {
  test('composes what macOS decomposes', () => expect(normalize('코루틴'.normalize('NFD'))).toBe('코루틴'));
  test('takes spelling with and without spaces and hyphens for one', () => {
    expect(joined('Time-out')).toBe(joined('time out'));
    expect(joined('이벤트 루프')).toBe('이벤트루프');
  });
  test('keeps names of an interface whole', () => {
    expect(wordsOf('asyncio.create_task()를 쓰면?')).toEqual(['asyncio.create_task', '를', '쓰면']);
  });
  test('parts scripts', () => expect(scriptRuns('asyncio에서')).toEqual(['asyncio', '에서']));
});

describe('particles', () => {
  test.each([
    ['코루틴을', '코루틴'],
    ['세마포어로', '세마포어'],
    ['가상환경에서는', '가상환경'],
    ['처리량이란', '처리량'],
    ['스레드끼리', '스레드'],
    ['루프는요', '루프'],
    ['코루틴인가요', '코루틴'],
  ])('%s → %s', (word, noun) => expect(withoutParticle(word)).toContain(noun));
  test('a rest may be several', () => expect(isParticle('들은')).toBe(true));
  test('a noun that ends like a particle stays, too', () => expect(withoutParticle('동기')).toEqual([]));
});

describe('verbs', () => {
  test.each([
    ['취소하는', '취소'],
    ['취소했다', '취소'],
    ['취소됐는데요', '취소'],
    ['활성화시키는', '활성화'],
    ['거절당했어요', '거절'],
    ['실행해서', '실행'],
  ])('%s → %s', (verb, noun) => expect(nounOfVerb(verb)).toBe(noun));
  test.each(['하나', '피하다', '비동기', '방해물'])('%s is no such verb', (word) => {
    expect(nounOfVerb(word)).toBeNull();
  });
  test('forms of one verb share their letters', () => {
    const root = verbRoot('느려지면');
    for (const form of ['느린', '느립니다', '느려요'])
      expect(lettersOf(form).startsWith(root), form).toBe(true);
  });
  test.each(['막힘', '끊김'])('%s has the letters of its verb', (word) => {
    expect(lettersOf(word).startsWith(verbRoot(word)) && verbRoot(word) !== '').toBe(true);
  });
  test('a noun that ends in the same letter has no root', () => expect(verbRoot('블룸')).toBe(''));
  test('a stem of one syllable tells nothing', () => expect(verbRoot('하면')).toBe(''));
});

describe('letters', () => {
  test('initial consonants', () => expect(initialsOf('이벤트 루프')).toBe('ㅇㅂㅌㄹㅍ'));
  test('one consonant is no word', () => expect(isInitials('ㅋ')).toBe(false));
  test('a syllable that is still being typed is dropped', () => {
    expect(withoutHalfSyllable('네트워ㅋ')).toBe('네트워');
    expect(withoutHalfSyllable('ㅋㄹㅌ')).toBe('ㅋㄹㅌ');
  });
  test.each([
    ['세마포아', '세마포어', 1],
    ['이밴트', '이벤트', 1],
    ['benchamrk', 'benchmark', 1],
    ['코르틴', '코루틴', 1],
    ['취소', '측정', 3],
  ])('%s and %s are %i slips apart, counted up to two', (a, b, slips) => {
    expect(slipsBetween(lettersOf(a), lettersOf(b), 2)).toBe(slips);
  });
});

describe('keyboard layout', () => {
  test.each([
    ['zhfnxls', '코루틴'],
    ['dlqpsxm fnvm', '이벤트 루프'],
    ['ㅎㅁ소ㄷㄱ', 'gather'],
    ['ㅁ뇨ㅜ챠ㅐ', 'asyncio'],
  ])('%s → %s', (typed, meant) => expect(otherLayout(typed)).toBe(meant));
  test('keys that spell no syllables', () => expect(otherLayout('hog')).toBeNull());
});

describe('English', () => {
  test('forms of a word begin alike', () => {
    expect(englishStem('cancelled')).toBe('cancel');
    expect(englishStem('caching')).toBe(englishStem('caches'));
    expect(englishStem('water')).toBe('water');
  });
  test('words that it may be a form of', () => {
    expect(englishBases('promises')).toContain('promise');
    expect(englishBases('caching')).toContain('cache');
    expect(englishBases('gas')).toEqual([]);
  });
});

describe('words of the index', () => {
  test('Korean goes in by its keys', () => expect(indexKey('코루틴')).toBe('zhfnxls'));
  test('names are cut into pieces', () => {
    expect(piecesOf('asyncio.create_task에서')).toEqual(['asyncio', 'create', 'task', '에서']);
  });
  const nouns = nounsIn(piecesOf('비동기 함수. 비동기로 실행. 실행을 시작'));
  test('a noun stands alone and with a particle', () => expect([...nouns]).toEqual(['비동기', '실행']));
  test('a long word with two particles is a noun', () => {
    expect([...nounsIn(['제너레이터이고', '제너레이터는', '기다리는'])]).toEqual(['제너레이터']);
  });
  test.each([
    ['비동기로', '비동기'],
    ['비동기', '비동기'],
    ['취소합니다', '취소'],
    ['겹칩니다', 'ㄱㅕㅂㅊ'],
    ['느린', '느린'],
    ['겹쳐서', 'ㄱㅕㅂㅊ'],
    ['있습니다', null],
    ['200', null],
    ['429', '429'],
    ['the', null],
  ])('%s → %s', (word, stem) => expect(indexStem(word, nouns)).toBe(stem));
});
