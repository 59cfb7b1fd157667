import { describe, expect, it } from 'vitest';
import { compareFigures, mask } from '../../../src/cli/verify/figures.ts';

const times = [{ label: 'elapsed', pattern: 'elapsed: (\\d+\\.\\d+) s', tolerance: 0.25 }];

describe('mask', () => {
  it('takes the figure out and leaves the words', () => {
    expect(mask('User 1\nelapsed: 3.002 s\n', times)).toEqual({
      text: 'User 1\nelapsed: <elapsed> s\n',
      figures: { elapsed: 3.002 },
      problems: [],
    });
  });

  it('refuses a pattern that matches twice: which figure would be meant?', () => {
    const { problems, figures } = mask('elapsed: 1.0 s\nelapsed: 2.0 s\n', times);
    expect(problems).toEqual([
      'the pattern of "elapsed" matches 2 times; it must match once: elapsed: (\\d+\\.\\d+) s',
    ]);
    expect(figures).toEqual({});
  });

  it('refuses a pattern that matches nothing, or that has no group', () => {
    expect(mask('done\n', times).problems).toHaveLength(1);
    expect(mask('done\n', [{ label: 'a', pattern: 'done', tolerance: 1 }]).problems).toEqual([
      'the pattern of "a" needs one group that holds a number: done',
    ]);
  });

  it('masks several figures of one line', () => {
    const two = [
      { label: 'a', pattern: 'a (\\d+),', tolerance: 1 },
      { label: 'b', pattern: 'b (\\d+)', tolerance: 1 },
    ];
    expect(mask('a 1, b 22', two).text).toBe('a <a>, b <b>');
  });
});

describe('compareFigures', () => {
  it('allows the tolerance as a ratio in both directions', () => {
    expect(compareFigures({ elapsed: 1.25 }, { elapsed: 1 }, times)).toEqual([]);
    expect(compareFigures({ elapsed: 0.8 }, { elapsed: 1 }, times)).toEqual([]);
  });

  it('names figure, values and bounds when it is outside', () => {
    const expected = '"elapsed" is 1.26, recorded 1: outside 0.800 to 1.250';
    expect(compareFigures({ elapsed: 1.26 }, { elapsed: 1 }, times)).toEqual([expected]);
    expect(compareFigures({ elapsed: 0.79 }, { elapsed: 1 }, times)).toHaveLength(1);
  });

  it('misses a figure that the recording lacks', () => {
    expect(compareFigures({ elapsed: 1 }, {}, times)).toEqual(['the recording has no figure "elapsed"']);
  });
});
