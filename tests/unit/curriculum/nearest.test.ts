import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/curriculum/nearest.ts';

describe('nearest', () => {
  it('takes the fewest edits', () => {
    expect(nearest('aply', ['remember', 'apply', 'analyze'])).toBe('apply');
  });

  it('does not mind capitals', () => {
    expect(nearest('APPLY', ['create', 'apply'])).toBe('apply');
  });

  it('takes what nobody names yet where nothing is close', () => {
    expect(nearest('nope', ['1-2', '1-2.a', '1-2.c'], new Set(['1-2.c']))).toBe('1-2.c');
  });

  it('takes what nobody names yet where two are as close', () => {
    expect(nearest('1-2.x', ['1-2.a', '1-2.b'], new Set(['1-2.b']))).toBe('1-2.b');
  });

  it('takes what is close before what nobody names', () => {
    expect(nearest('where-time-gose', ['where-time-goes', 'capstone'], new Set(['capstone']))).toBe(
      'where-time-goes',
    );
  });

  it('has no answer where there is nothing', () => {
    expect(nearest('x', [])).toBeUndefined();
  });
});
