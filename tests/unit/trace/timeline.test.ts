import { describe, expect, test } from 'vitest';
import type { Task } from '../../../playgrounds/kit/ts/result.ts';
import { figuresOf, lanesOf } from '../../../src/playground/trace/timeline.ts';
import { span, task } from './support.ts';

const figures = (...tasks: Task[]) => figuresOf(lanesOf(tasks));

describe('figures of a run', () => {
  test('three waits one after another never overlap', () => {
    expect(figures(task(1, 0, 200), task(2, 200, 400), task(3, 400, 600))).toMatchObject({
      ...{ makespan: 600, peakConcurrency: 1, overlap: 1 },
    });
  });

  test('three waits together take as long as the longest', () => {
    expect(figures(task(1, 0, 200), task(2, 0, 300), task(3, 0, 100))).toMatchObject({
      ...{ makespan: 300, peakConcurrency: 3, overlap: 2 },
    });
  });

  test('two that only touch do not overlap, in whatever order they come', () => {
    expect(figures(task(1, 100, 200), task(2, 0, 100)).peakConcurrency).toBe(1);
  });

  test('a run without spans is empty, not broken', () => {
    expect(figures()).toEqual({ makespan: 0, peakConcurrency: 0, overlap: 0, longestBlock: 0 });
  });

  test('a lane lasts from its first span to its last, in whatever order they were told', () => {
    const told = { ...task(1, 0, 0), spans: [span(50, 90), span(10, 40)] };
    expect(lanesOf([told])).toMatchObject([{ from: 10, to: 90 }]);
  });
});

describe('the longest block of the event loop', () => {
  test('blocking calls that follow one another stop the loop as one', () => {
    const calls = [task(1, 0, 200, 'blocked'), task(2, 200.3, 400, 'blocked'), task(3, 400, 600, 'blocked')];
    expect(figures(...calls).longestBlock).toBe(600);
  });

  test('a wait between two lets the loop breathe', () => {
    const calls = [task(1, 0, 100, 'blocked'), task(2, 100, 200), task(3, 200, 450, 'blocked')];
    expect(figures(...calls).longestBlock).toBe(250);
  });

  test('so does code outside of the operations', () => {
    const lanes = lanesOf([task(1, 0, 100, 'blocked'), task(2, 100, 600)]);
    expect([60, 300].map((stalledMs) => figuresOf(lanes, stalledMs).longestBlock)).toEqual([100, 300]);
  });

  test('waiting does not block', () => expect(figures(task(1, 0, 600)).longestBlock).toBe(0));
});
