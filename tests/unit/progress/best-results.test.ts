import { expect, test } from 'vitest';
import { forgetBest, keepBest, readBest } from '../../../src/progress/best-results.ts';
import { createStore } from '../../../src/progress/storage.ts';

const memory = () => {
  const record = new Map<string, string>();
  return createStore(() => ({
    getItem: (key) => record.get(key) ?? null,
    setItem: (key, value) => void record.set(key, value),
  }));
};

test('the highest ratio that passed is kept, for each language', () => {
  const store = memory();
  for (const ratio of [2.4, 2.9, 2.6]) keepBest(store, 'db-pool', 'py', { verdict: 'passed', ratio });
  keepBest(store, 'db-pool', 'ts', { verdict: 'passed', ratio: null });
  expect(readBest(store, 'db-pool', 'py')).toEqual({ passed: true, ratio: 2.9 });
  expect(readBest(store, 'db-pool', 'ts')).toEqual({ passed: true, ratio: null });
  expect(readBest(store, 'slow-files', 'py')).toBeNull();
});

test('a run that fails is an attempt without a ratio, and no better than one that passed', () => {
  const store = memory();
  keepBest(store, 'db-pool', 'py', { verdict: 'failed', ratio: 9 });
  expect(readBest(store, 'db-pool', 'py')).toEqual({ passed: false, ratio: null });
  keepBest(store, 'db-pool', 'py', { verdict: 'passed', ratio: 2 });
  keepBest(store, 'db-pool', 'py', { verdict: 'failed', ratio: 9 });
  expect(readBest(store, 'db-pool', 'py')).toEqual({ passed: true, ratio: 2 });
});

test('what could not be judged is no result', () => {
  const store = memory();
  for (const verdict of ['unstable', 'error']) keepBest(store, 'db-pool', 'py', { verdict, ratio: 3 });
  expect(readBest(store, 'db-pool', 'py')).toBeNull();
});

test('it can be forgotten, and a damaged record is none', () => {
  const store = memory();
  keepBest(store, 'db-pool', 'py', { verdict: 'passed', ratio: 2 });
  forgetBest(store, 'db-pool', 'py');
  expect(readBest(store, 'db-pool', 'py')).toBeNull();
  const damaged = createStore(() => ({ getItem: () => '{"passed":1}', setItem: () => undefined }));
  expect(readBest(damaged, 'db-pool', 'py')).toBeNull();
});
