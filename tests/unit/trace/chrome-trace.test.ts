import { expect, test } from 'vitest';
import type { Trace } from '../../../playgrounds/kit/ts/result.ts';
import { chromeTrace } from '../../../src/playground/trace/chrome-trace.ts';
import { task } from './support.ts';

test('a process for each run, a thread for each operation, times in µs', () => {
  const trace: Trace = { case: 'learner', stalledMs: 0, tasks: [task(1, 0.5, 200)] };
  expect(chromeTrace([{ title: '내 코드', trace }])).toEqual({
    displayTimeUnit: 'ms',
    traceEvents: [
      { ph: 'M', name: 'process_name', pid: 1, tid: 0, args: { name: '내 코드' } },
      { ph: 'M', name: 'thread_name', pid: 1, tid: 1, args: { name: '사용자 1' } },
      {
        ...{ ph: 'X', name: 'waiting', cat: 'sleep', pid: 1, tid: 1, ts: 500, dur: 199_500 },
        args: { on: 'sleep', line: 7 },
      },
    ],
  });
});

test('what was told of no line names none', () => {
  const [first] = task(1, 0, 1).spans;
  if (!first) throw new Error('A task of the test has one span.');
  const tasks = [{ ...task(1, 0, 1), spans: [{ ...first, line: null }] }];
  const { traceEvents } = chromeTrace([{ title: 'run', trace: { case: 'baseline', stalledMs: 0, tasks } }]);
  expect(traceEvents.at(-1)?.args).toEqual({ on: 'sleep' });
});
