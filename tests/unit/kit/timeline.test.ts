import { describe, expect, it } from 'vitest';
import type { Span, Task } from '../../../playgrounds/kit/ts/result.ts';
import { timeline } from '../../../playgrounds/kit/ts/timeline.ts';
import { displayWidth } from '../../../playgrounds/kit/ts/width.ts';

const task = (label: string, state: Span['state'], from: number, to: number): Task => ({
  ...{ id: 1, label, parent: 0, start: from, end: to, state: 'done' },
  spans: [{ state, from, to, on: 'sleep', line: null }],
});

const groups = [
  { label: '기준선', tasks: [task('김하늘', 'blocked', 0, 200), task('박별', 'blocked', 200, 400)] },
  { label: 'mine', tasks: [task('김하늘', 'waiting', 0, 200), task('B', 'waiting', 0, 200)] },
];

describe('timeline', () => {
  it('draws both groups on one time axis, blocked and waiting with characters of their own', () => {
    const rows = timeline(groups, 20, { atMs: 200, label: '한계' });
    expect(rows).toEqual([
      '기준선 김하늘 |##########          |',
      '       박별   |          ##########|',
      'mine   김하늘 |----------          |',
      '       B      |----------          |',
      '              |          ^ 한계    |',
      '              |0             400 ms|',
    ]);
  });

  it.each([
    ['a mark at the start', 0],
    ['in the middle', 200],
    ['at the very end', 400],
    ['beyond the last task', 900],
  ])('keeps every row equally wide on display with %s', (_name, atMs) => {
    const rows = timeline(groups, 30, { atMs, label: '이론적 한계 200 ms' });
    expect(new Set(rows.map(displayWidth)).size).toBe(1);
    expect(rows.join('\n')).toContain('^');
  });

  it('keeps an operation visible however short, and inside the frame', () => {
    const rows = timeline([{ label: 'a', tasks: [task('t', 'waiting', 399.9, 400)] }, ...groups], 20, null);
    expect(rows[0]).toContain('-|');
    expect(new Set(rows.map(displayWidth)).size).toBe(1);
  });

  it('marks what was still waiting when the version had returned', () => {
    const left: Task = { ...task('t', 'waiting', 0, 200), state: 'pending' };
    expect(timeline([{ label: 'a', tasks: [left] }], 4, null)[0]).toBe('a t |~~~~|');
  });

  it('starts a waiting lane where it started', () => {
    const late = [{ label: 'a', tasks: [task('t', 'waiting', 300, 400)] }];
    expect(timeline(late, 8, null)[0]).toBe('a t |      --|');
  });
});
