import { describe, expect, test } from 'vitest';
import { createLiveTrace } from '../../../src/playground/trace/live-trace.ts';
import { createTurnLog } from '../../../src/playground/trace/turns.ts';

describe('operations from events', () => {
  test('a state lasts until the next one, the last until the end', () => {
    const trace = createLiveTrace();
    trace.add([
      { type: 'task', id: 1, parent: 0, label: '조회', at: 0 },
      { type: 'state', id: 1, state: 'running', at: 0, on: '', line: 3 },
      { type: 'state', id: 1, state: 'waiting', at: 5, on: 'sleep', line: 4 },
      { type: 'end', id: 1, state: 'done', at: 205 },
    ]);
    expect(trace.tasks(999)).toEqual([
      {
        ...{ id: 1, label: '조회', parent: 0, start: 0, end: 205, state: 'done' },
        spans: [
          { state: 'running', from: 0, to: 5, on: '', line: 3 },
          { state: 'waiting', from: 5, to: 205, on: 'sleep', line: 4 },
        ],
      },
    ]);
  });

  test('what has not ended lasts until now, and can be asked again later', () => {
    const trace = createLiveTrace();
    trace.add([
      { type: 'task', id: 1, parent: 0, label: '조회', at: 0 },
      { type: 'state', id: 1, state: 'waiting', at: 0, on: 'sleep', line: null },
    ]);
    expect(trace.tasks(50)).toMatchObject([{ end: 50, state: 'pending', spans: [{ to: 50 }] }]);
    expect(trace.tasks(80)).toMatchObject([{ spans: [{ to: 80 }] }]);
  });

  test('events about an unknown operation are ignored', () => {
    const trace = createLiveTrace();
    trace.add([{ type: 'end', id: 9, state: 'done', at: 1 }]);
    expect(trace.tasks(1)).toEqual([]);
  });
});

describe('runs by the page’s clock', () => {
  test('each begins at 0 and ends where the next one begins', () => {
    const log = createTurnLog((run) => `${run}회`);
    log.begin('baseline', 1, 1000);
    log.begin('learner', 1, 1600);
    expect(log.tasksOf('baseline', 1700)).toMatchObject([{ label: '1회', end: 600, state: 'done' }]);
    expect(log.tasksOf('learner', 1700)).toMatchObject([{ end: 100, state: 'pending' }]);
  });
});
