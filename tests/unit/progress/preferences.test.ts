import { describe, expect, test } from 'vitest';
import { readPreferences, savePreferences } from '../../../src/progress/preferences.ts';
import { createStore } from '../../../src/progress/storage.ts';

/** A backing like localStorage; `record` is what stands in it at the start. */
function memory(record?: string) {
  const items = new Map(record === undefined ? [] : [['waitless:preferences', record]]);
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}

test('a change keeps the other choices', () => {
  const backing = memory();
  const store = createStore(() => backing);
  savePreferences(store, { theme: 'dark' });
  savePreferences(store, { codeLanguage: 'ts' });
  expect(readPreferences(store)).toEqual({ theme: 'dark', codeLanguage: 'ts' });
});

describe('a record that is not ours', () => {
  test.each(['not json', 'null', '[]', '{"theme":"neon"}', '"dark"'])('%s is no choice', (record) => {
    expect(readPreferences(createStore(() => memory(record)))).toEqual({});
  });
});

describe('a browser that does not let us store', () => {
  const store = createStore(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  test('reads nothing', () => expect(readPreferences(store)).toEqual({}));
  test('says that it was not kept', () => expect(savePreferences(store, { theme: 'dark' })).toBe(false));
});
