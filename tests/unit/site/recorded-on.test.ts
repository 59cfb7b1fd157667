import { expect, it } from 'vitest';
import { wordsIn } from '../../../src/i18n/words.ts';
import { recordedOn } from '../../../src/site/recorded-on.ts';

const recorded = { runtime: 'CPython 3.11.7', machine: '2 cores, linux x64', date: '2026-11-23' };

it('names what ran a program in the words of the page, with a date that stays on one line', () => {
  expect(recordedOn(wordsIn('en'), recorded)).toBe(
    'Run on CPython 3.11.7, 2\u00a0cores, Linux, x64, 2026-\u206011-\u206023',
  );
  expect(recordedOn(wordsIn('ko'), recorded)).toBe(
    'CPython 3.11.7, 코어 2개, Linux, x64, 2026-\u206011-\u206023에 실행',
  );
});
