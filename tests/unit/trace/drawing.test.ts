import { describe, expect, test } from 'vitest';
import type { Task } from '../../../playgrounds/kit/ts/result.ts';
import { ticks } from '../../../src/playground/trace/axis.ts';
import { inColumns } from '../../../src/playground/trace/columns.ts';
import { draw, percent } from '../../../src/playground/trace/drawing.ts';
import { moments, shownAt } from '../../../src/playground/trace/moments.ts';
import { span, task } from './support.ts';

const many = (count: number, operation: (index: number) => Task): Task[] =>
  Array.from({ length: count }, (_, index) => operation(index));
const bars = (tasks: Task[], zoom?: number) =>
  draw({ groups: [{ title: 'run', tasks }], limitMs: null, zoom }).groups.flatMap(({ lanes }) =>
    lanes.flatMap((lane) => lane.bars),
  );

describe('the axis', () => {
  test.each([
    [600, 1, [0, 200, 400, 600]],
    [3000, 1, [0, 1000, 2000, 3000]],
    [7, 1, [0, 2, 4, 6]],
    [0, 1, [0]],
    [600, 4, [0, 50, 100, 150, 200, 250, 300, 350, 400, 450, 500, 550, 600]],
  ])('%d ms, %d× as wide', (length, zoom, steps) => {
    expect(ticks(length, zoom)).toEqual(steps);
  });

  test('is as long as the longest run, and a little', () => {
    const groups = [
      { title: 'baseline', tasks: [task(1, 0, 600)] },
      { title: 'learner', tasks: [task(1, 0, 200)] },
    ];
    const { lengthMs } = draw({ groups, limitMs: 200 });
    expect(lengthMs).toBeCloseTo(612);
    expect(percent(306, lengthMs)).toBe(50);
  });

  test('nothing to draw is no division by zero', () => {
    const { lengthMs, ticks } = draw({ groups: [{ title: 'run', tasks: [] }], limitMs: null });
    expect([percent(0, lengthMs), ...ticks]).toEqual([0, 0]);
  });
});

describe('few spans are drawn as they are', () => {
  test('with what is waited for and the line', () => {
    expect(bars([task(1, 0, 200)])).toEqual([span(0, 200)]);
  });
});

describe('many spans are drawn together', () => {
  const lane: Task = {
    ...task(1, 0, 0),
    spans: many(10_000, (at) => task(at, at, at + 1)).flatMap((t) => t.spans),
  };

  test('10,000 spans in one lane become few bars', () => {
    expect(bars([lane])).toEqual([
      { ...{ state: 'waiting', from: 0, to: expect.closeTo(10_000, -2) }, on: null, line: null },
    ]);
  });

  test('10,000 operations, five at a time, take five lanes', () => {
    const [group] = draw({
      groups: [{ title: 'run', tasks: many(10_000, (at) => task(at, at, at + 5)) }],
      limitMs: null,
    }).groups;
    expect(group?.lanes.map(({ operations }) => operations)).toEqual(Array(5).fill(2000));
    expect(group?.lanes[1]?.label).toBe('사용자 1 … 사용자 9996');
    expect(group?.peakConcurrency).toBe(5);
  });

  test('10,000 operations at one time share 40 lanes, each told how many it holds', () => {
    const [group] = draw({
      groups: [{ title: 'run', tasks: many(10_000, (at) => task(at, at, at + 20_000)) }],
      limitMs: null,
    }).groups;
    expect(group?.lanes.length).toBe(40);
    expect(group?.lanes[0]).toMatchObject({ label: '사용자 0 … 사용자 249', operations: 250 });
    expect(group?.peakConcurrency).toBe(10_000);
  });

  test('within 100 ms, even where no two are alike', () => {
    const states = ['running', 'waiting', 'blocked', 'ready'] as const;
    const tasks = many(2_000, (id) => ({
      ...task(id, 0, 0),
      spans: states
        .flatMap((state, part) => [span(id + part * 0.2, id + part * 0.2 + 0.2, state)])
        .concat(span(id + 1, id + 900)),
    }));
    // Time of the processor, not of the clock: other suites run beside this one.
    const from = process.cpuUsage();
    bars(tasks);
    const { user, system } = process.cpuUsage(from);
    expect((user + system) / 1000).toBeLessThan(100);
  });
});

describe('columns', () => {
  test('a block of one ms is not hidden by the waits around it', () => {
    const spans = [span(0, 500), span(500, 501, 'blocked'), span(501, 1000)];
    expect(inColumns(spans, 1000, 100)).toEqual([
      { state: 'waiting', from: 0, to: 500 },
      { state: 'blocked', from: 500, to: 510 },
      { state: 'waiting', from: 510, to: 1000 },
    ]);
  });

  test('gaps stay gaps', () => {
    expect(inColumns([span(0, 10), span(90, 100)], 100, 10)).toEqual([
      { state: 'waiting', from: 0, to: 10 },
      { state: 'waiting', from: 90, to: 100 },
    ]);
  });

  test('a span at the very end is drawn', () => {
    expect(inColumns([span(100, 100)], 100, 10)).toEqual([{ state: 'waiting', from: 90, to: 100 }]);
  });
});

describe('stepping through a run', () => {
  const drawing = draw({
    groups: [
      { title: 'baseline', tasks: [task(1, 0, 200, 'blocked'), task(2, 200, 400, 'blocked')] },
      { title: 'learner', tasks: [task(1, 0, 200), task(2, 0, 210)] },
    ],
    limitMs: null,
  });

  test('stops where something begins or ends', () => {
    expect(moments(drawing)).toEqual([0, 200, 210, 400]);
  });

  test('tells what is going on; what ends then is over', () => {
    const at = (ms: number) => shownAt(drawing, ms).map(({ group, label }) => `${group} ${label}`);
    expect(at(0)).toEqual(['baseline 사용자 1', 'learner 사용자 1', 'learner 사용자 2']);
    expect(at(200)).toEqual(['baseline 사용자 2', 'learner 사용자 2']);
    expect(at(400)).toEqual([]);
  });
});
