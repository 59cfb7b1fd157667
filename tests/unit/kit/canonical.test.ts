import { describe, expect, it } from 'vitest';
import { canonical, countPromises } from '../../../playgrounds/kit/ts/canonical.ts';

describe('canonical', () => {
  it.each([
    ['keys in another order', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }],
    ['equal maps', new Map([['박별', 1]]), new Map([['박별', 1]])],
  ])('is the same for %s', (_name, left, right) => {
    expect(canonical(left)).toBe(canonical(right));
  });

  it.each([
    ['another order of a list', [1, 2], [2, 1]],
    ['undefined and a missing key', { a: undefined }, {}],
    ['undefined and null', [undefined], [null]],
    ['NaN and null', [Number.NaN], [null]],
    ['a number and its text', [1], ['1']],
    ['a set and a list', new Set([1]), [1]],
    ['errors with other messages', [new Error('a')], [new Error('b')]],
    ['a big integer and nothing', [1n], []],
  ])('differs for %s', (_name, left, right) => {
    expect(canonical(left)).not.toBe(canonical(right));
  });

  it('marks promises wherever they are, without awaiting them', () => {
    expect(countPromises(canonical([Promise.resolve(1), { user: Promise.resolve(2) }]))).toBe(2);
    expect(countPromises(canonical([1, 2]))).toBe(0);
  });

  it('is not changed by what happens to the result later', () => {
    const users: string[] = [];
    const before = canonical(users);
    users.push('김하늘');
    expect(before).toBe('[]');
  });
});
