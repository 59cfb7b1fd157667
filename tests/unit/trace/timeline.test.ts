import { describe, expect, test } from 'vitest';
import type { Task, Trace } from '../../../playgrounds/kit/ts/result.ts';
import { ticks, timelineGroup } from '../../../src/playground/trace/timeline.ts';

const task = (id: number, from: number, to: number): Task => ({
  id,
  label: `사용자 ${id}`,
  parent: 0,
  start: from,
  end: to,
  state: 'done',
  spans: [{ state: 'waiting', from, to, on: 'sleep', line: null }],
});
const trace = (...tasks: Task[]): Trace => ({ case: 'learner', tasks });

describe('figures of a run', () => {
  test('three waits one after another never overlap', () => {
    const group = timelineGroup(trace(task(1, 0, 200), task(2, 200, 400), task(3, 400, 600)));
    expect(group).toMatchObject({ makespan: 600, peakConcurrency: 1, overlap: 1 });
  });

  test('three waits together take as long as the longest', () => {
    const group = timelineGroup(trace(task(1, 0, 200), task(2, 0, 300), task(3, 0, 100)));
    expect(group).toMatchObject({ makespan: 300, peakConcurrency: 3, overlap: 2 });
  });

  test('two that only touch do not overlap, in whatever order they come', () => {
    expect(timelineGroup(trace(task(1, 100, 200), task(2, 0, 100))).peakConcurrency).toBe(1);
  });

  test('a run without spans is empty, not broken', () => {
    expect(timelineGroup(trace())).toEqual({ lanes: [], makespan: 0, peakConcurrency: 0, overlap: 0 });
  });
});

describe('the axis', () => {
  test.each([
    [600, [0, 200, 400, 600]],
    [3000, [0, 1000, 2000, 3000]],
    [7, [0, 2, 4, 6]],
    [0, [0]],
  ])('%d ms', (length, steps) => {
    expect(ticks(length)).toEqual(steps);
  });
});
