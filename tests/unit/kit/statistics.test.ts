import { describe, expect, it } from 'vitest';
import { median, quantile, roundDown, spread } from '../../../playgrounds/kit/ts/statistics.ts';

describe('quantile', () => {
  it('interpolates between the closest ranks, whatever the order', () => {
    expect(quantile([40, 10, 30, 20], 0.25)).toBe(17.5);
    expect(quantile([40, 10, 30, 20], 0.75)).toBe(32.5);
  });

  it('is the only value of a single sample', () => {
    expect(quantile([7], 0.25)).toBe(7);
  });

  it('is not a number without samples', () => {
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe('median', () => {
  it('is the middle of an odd count', () => {
    expect(median([5, 1, 3])).toBe(3);
  });

  it('is the mean of the two middle values of an even count', () => {
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });

  it('sorts by size, not by spelling', () => {
    expect(median([100, 9, 20])).toBe(20);
  });
});

describe('spread', () => {
  it('is the interquartile range over the median', () => {
    expect(spread([90, 95, 100, 105, 110])).toBeCloseTo(0.1);
  });

  it('is free of the unit', () => {
    expect(spread([0.09, 0.095, 0.1, 0.105, 0.11])).toBeCloseTo(0.1);
  });
});

describe('roundDown', () => {
  it('never shows a goal that was not reached', () => {
    expect(roundDown(1.9999)).toBe(1.99);
  });

  it('keeps two decimals that binary fractions cannot hold exactly', () => {
    expect(roundDown(2.4)).toBe(2.4);
    expect(roundDown(0.8 * 3)).toBe(2.4);
  });
});
