import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkerEvent } from '../../../src/playground/protocol.ts';
import { parseEvent } from '../../../src/playground/runner/host/parse-event.ts';

const events: WorkerEvent[] = [
  { type: 'ready' },
  { type: 'started' },
  { type: 'output', chunks: [{ stream: 'stdout', text: 'x\n', at: 1.5 }] },
  { type: 'trace', events: [{ type: 'task', id: 1, parent: 0, label: 'sleep', at: 0 }] },
  { type: 'trace', events: [{ type: 'state', id: 1, state: 'waiting', at: 0, on: 'timer', line: null }] },
  { type: 'trace', events: [{ type: 'end', id: 1, state: 'done', at: 3 }] },
  { type: 'lab-run', side: 'learner', run: 1, runs: 5 },
  { type: 'measured', measurement: { items: 3, prediction: 2, samples: { baseline: [], learner: [] } } },
  { type: 'finished', outcome: { kind: 'done', exitCode: 0 } },
  { type: 'finished', outcome: { kind: 'limit', limit: 'memory' } },
  {
    type: 'finished',
    outcome: { kind: 'error', error: { kind: 'thrown', message: 'm', file: 'a.ts', line: 3 } },
  },
];

const forged: [string, unknown][] = [
  ['nothing', undefined],
  ['a text', 'finished'],
  ['an unknown type', { type: 'passed' }],
  ['no chunks', { type: 'output' }],
  ['a chunk of another stream', { type: 'output', chunks: [{ stream: 'stdin', text: '', at: 0 }] }],
  ['a time that is no number', { type: 'output', chunks: [{ stream: 'stdout', text: '', at: Number.NaN }] }],
  ['an outcome that only the page may tell', { type: 'finished', outcome: { kind: 'stopped' } }],
  [
    'a time limit that only the page may tell',
    { type: 'finished', outcome: { kind: 'limit', limit: 'time' } },
  ],
  [
    'samples without observation',
    {
      type: 'measured',
      measurement: {
        ...{ items: 1, prediction: null },
        samples: { baseline: [{ ms: 1, result: '' }], learner: [] },
      },
    },
  ],
  [
    'samples of one side',
    { type: 'measured', measurement: { items: 1, prediction: null, samples: { baseline: [] } } },
  ],
  [
    'a prediction that is a list',
    { type: 'measured', measurement: { items: 1, prediction: [2], samples: { baseline: [], learner: [] } } },
  ],
  [
    'endless samples',
    {
      type: 'measured',
      measurement: {
        ...{ items: Number.POSITIVE_INFINITY, prediction: null },
        samples: { baseline: [], learner: [] },
      },
    },
  ],
];

describe('messages of a worker', () => {
  it.each(events.map((event) => [event.type, event] as const))('takes %s', (_type, event) => {
    expect(parseEvent(event)).toBe(event);
  });

  it.each(forged)('refuses %s', (_what, message) => {
    expect(parseEvent(message)).toBeNull();
  });

  it('never throws, whatever comes', () => {
    fc.assert(fc.property(fc.anything(), (message) => void parseEvent(message)));
  });
});
