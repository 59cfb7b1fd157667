import { expect, test } from 'vitest';
import { forgetSearches, readRecent, rememberSearch } from '../../../src/progress/recent-searches.ts';
import { createStore } from '../../../src/progress/storage.ts';

const memory = () => {
  const record = new Map<string, string>();
  return createStore(() => ({
    getItem: (key) => record.get(key) ?? null,
    setItem: (key, value) => void record.set(key, value),
  }));
};

test('the latest eight, each once, the latest first', () => {
  const store = memory();
  for (let n = 0; n < 12; n += 1) rememberSearch(store, `질문 ${n}`);
  rememberSearch(store, '질문 9');
  expect(readRecent(store)).toHaveLength(8);
  expect(readRecent(store).slice(0, 2)).toEqual(['질문 9', '질문 11']);
});

test('they can be forgotten', () => {
  const store = memory();
  rememberSearch(store, '코루틴');
  forgetSearches(store);
  expect(readRecent(store)).toEqual([]);
});

test('a damaged record is no memory', () => {
  const store = createStore(() => ({ getItem: () => '{"a":1}', setItem: () => undefined }));
  expect(readRecent(store)).toEqual([]);
});
