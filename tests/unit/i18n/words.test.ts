import { expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { ko } from '../../../src/i18n/ko.ts';
import { fill } from '../../../src/i18n/words.ts';

const slots = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('both languages fill the same slots in every sentence', () => {
  for (const key of Object.keys(ko) as (keyof typeof ko)[]) {
    expect(slots(en[key]), key).toEqual(slots(ko[key]));
  }
});

test('Korean sentences are Korean', () => {
  const names = new Set([
    'siteName',
    'otherLanguage',
    'openInStackBlitz',
    'runtimeStackblitz',
    'waitHttp',
    'waitCpu',
  ]);
  for (const [key, sentence] of Object.entries(ko)) {
    if (!names.has(key)) expect(sentence, key).toMatch(/[가-힣]/);
  }
});

test('a slot without a value stays visible', () => {
  expect(fill('{n}분 {other}', { n: 15 })).toBe('15분 {other}');
});
