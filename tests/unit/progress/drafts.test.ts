import { describe, expect, test } from 'vitest';
import { draftShelf } from '../../../src/progress/drafts.ts';
import { createStore } from '../../../src/progress/storage.ts';

function memory(record?: string) {
  const items = new Map(record === undefined ? [] : [['waitless:draft:users:ts', record]]);
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}
const shelf = (record?: string) => {
  const backing = memory(record);
  return draftShelf(
    createStore(() => backing),
    'users',
    'ts',
  );
};
const draft = (version: string, text = 'x') => ({ version, files: { 'users.ts': text }, savedAt: 0 });

test('one draft a version, the latest first', () => {
  const drafts = shelf();
  drafts.save(draft('v1'));
  drafts.save(draft('v2'));
  drafts.save(draft('v1', 'again'));
  expect(drafts.read()).toEqual([draft('v1', 'again'), draft('v2')]);
});

test('the oldest versions are forgotten', () => {
  const drafts = shelf();
  for (const version of ['v1', 'v2', 'v3', 'v4']) drafts.save(draft(version));
  expect(drafts.read().map(({ version }) => version)).toEqual(['v4', 'v3', 'v2']);
});

test('one version is removed, the others stay', () => {
  const drafts = shelf();
  drafts.save(draft('v1'));
  drafts.save(draft('v2'));
  drafts.remove('v2');
  expect(drafts.read()).toEqual([draft('v1')]);
});

test('labs and languages do not share a shelf', () => {
  const backing = memory();
  const store = createStore(() => backing);
  draftShelf(store, 'users', 'ts').save(draft('v1'));
  expect(draftShelf(store, 'users', 'py').read()).toEqual([]);
  expect(draftShelf(store, 'posts', 'ts').read()).toEqual([]);
});

test('what is too long to be typed by hand is not kept, and said so', () => {
  const drafts = shelf();
  expect(drafts.save(draft('v1', 'x'.repeat(100_001)))).toBe(false);
  expect(drafts.read()).toEqual([]);
});

describe('a record that is not ours is no draft', () => {
  test.each(['{}', '[null]', '[{"version":"v1"}]', '[{"version":"v1","savedAt":0,"files":{"a":1}}]'])(
    '%s',
    (record) => {
      expect(shelf(record).read()).toEqual([]);
    },
  );
});
