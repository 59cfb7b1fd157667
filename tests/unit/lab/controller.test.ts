import { describe, expect, test, vi } from 'vitest';
import type { LabConfig } from '../../../playgrounds/kit/ts/lab.ts';
import type { Measurement, Sample, Side } from '../../../playgrounds/kit/ts/measure.ts';
import { createLabController } from '../../../src/playground/lab/lab-controller.ts';
import type { LabState } from '../../../src/playground/lab/lab-state.ts';
import { typescriptMessages } from '../../../src/playground/typescript-messages.ts';
import { endless, fakeRunner, type Script } from './fake-runner.ts';

const config: LabConfig = {
  ...{ id: 'users', title: { ko: '사용자', en: 'Users' }, language: 'ts', version: 'abc', entry: 'users.ts' },
  ...{ baseline: 'blocking', criterion: { kind: 'throughput-ratio', min: 2 }, limit: null },
  ...{ misconceptions: ['await-in-loop'], messages: typescriptMessages },
};
const project = { 'lab.json': JSON.stringify(config), 'users.ts': 'starter', 'kit/main.ts': 'kit' };
const learner = { 'users.ts': 'edited' };

/** Three operations, one after another or together. */
const sample = (ms: number, peakConcurrency: number): Sample => ({
  ms,
  result: '[]',
  observation: { calls: 3, blocked: 0, peakConcurrency, unfinished: 0, stalledMs: 0, facts: {}, tasks: [] },
});
const five = (one: Sample): Sample[] => Array.from({ length: 5 }, () => one);
const measurement = (learnerMs: number, peak: number): Measurement => ({
  items: 3,
  prediction: null,
  samples: { baseline: five(sample(600, 1)), learner: five(sample(learnerMs, peak)) },
});

const measures =
  (given: Measurement, { hidden = false, trusted = true } = {}): Script =>
  (_request, { onEvent }) => {
    onEvent({ type: 'started' });
    for (const side of ['baseline', 'learner'] satisfies Side[]) {
      onEvent({ type: 'lab-run', side, run: 1, runs: 5 });
    }
    onEvent({ type: 'measured', measurement: given, conditions: { hidden, trusted } });
    return { kind: 'done', exitCode: 0 };
  };
const passes = measures(measurement(200, 3));
const ends =
  (outcome: Awaited<ReturnType<Script>>): Script =>
  () =>
    outcome;

const lab = (...scripts: Script[]) => labOf(config, ...scripts);

function labOf(config: LabConfig, ...scripts: Script[]) {
  const runner = fakeRunner(...scripts);
  const states: LabState[] = [];
  const controller = createLabController({
    loadProject: async () => ({ ...project, 'lab.json': JSON.stringify(config) }),
    openRunner: async () => runner,
    own: ['users.ts'],
    onState: (state) => states.push(state),
    onEvent: () => {},
  });
  return { runner, states, controller, kinds: () => states.map(({ kind }) => kind) };
}

describe('what is run', () => {
  test('the assembled project with the learner’s file in place of the starter', async () => {
    const { controller, runner } = lab(passes);
    await controller.run(learner);
    expect(runner.requests).toMatchObject([
      { mode: 'lab', entry: 'users.ts', runs: 5, files: { ...project, ...learner } },
    ]);
  });

  test('a file that is not the learner’s is left as it is', async () => {
    const { controller, runner } = lab(passes);
    await controller.run({ ...learner, 'kit/main.ts': 'forged' });
    expect(runner.requests[0]?.files['kit/main.ts']).toBe('kit');
  });
});

describe('the way of a run', () => {
  test('loads, runs turn by turn, is judged', async () => {
    const { controller, states, kinds } = lab(passes);
    await controller.run(learner);
    expect(kinds()).toEqual(['loading', 'running', 'running', 'running', 'done']);
    expect(states[2]).toMatchObject({ turn: { side: 'baseline', run: 1, runs: 5 } });
    expect(states.at(-1)).toMatchObject({ result: { verdict: 'passed', ratio: 3, runtime: 'page' } });
  });

  test('a second run does not load again', async () => {
    const { controller, kinds } = lab(passes);
    await controller.run(learner);
    await controller.run(learner);
    expect(kinds().slice(5)).not.toContain('loading');
  });

  test('stopped: the last state says so, and no verdict follows', async () => {
    const { controller, kinds } = lab(endless);
    const run = controller.run(learner);
    controller.stop();
    expect(await run).toEqual({ kind: 'stopped' });
    expect(kinds()).toEqual(['loading', 'stopped']);
  });

  test('run again while running: only the second run is shown', async () => {
    const { controller, runner, kinds } = lab(endless, passes);
    const first = controller.run(learner);
    await vi.waitFor(() => expect(runner.requests).toHaveLength(1));
    const second = controller.run(learner);
    expect(await first).toEqual({ kind: 'stopped' });
    expect(await second).toMatchObject({ kind: 'done' });
    expect(kinds()).not.toContain('stopped');
  });

  test('fifty presses of Run and Stop end with one verdict', async () => {
    const { controller, states } = lab(passes);
    const runs = Array.from({ length: 25 }, () => {
      const run = controller.run(learner);
      controller.stop();
      return run;
    });
    const last = await controller.run(learner);
    const kinds = (await Promise.all(runs)).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['stopped']));
    expect(last).toMatchObject({ kind: 'done', result: { verdict: 'passed' } });
    expect(states.at(-1)).toBe(last);
  });
});

describe('the verdict is made from samples, outside the program', () => {
  test.each([
    ['one at a time', measurement(600, 1), 'failed', 'await-in-loop'],
    ['together', measurement(200, 3), 'passed', 'passed'],
  ])('%s', async (_name, given, verdict, messageKey) => {
    const { controller } = lab(measures(given));
    expect(await controller.run(learner)).toMatchObject({ result: { verdict, messageKey } });
  });

  test('the tab was hidden: no guess', async () => {
    const { controller } = lab(measures(measurement(200, 3), { hidden: true }));
    expect(await controller.run(learner)).toMatchObject({
      result: { verdict: 'unstable', messageKey: 'hidden' },
    });
  });

  test('an order of events is judged whatever the clocks say', async () => {
    const order: LabConfig = { ...config, criterion: { kind: 'order' } };
    const { controller } = labOf(order, measures(measurement(200, 3), { trusted: false }));
    expect(await controller.run(learner)).toMatchObject({ kind: 'done', result: { verdict: 'passed' } });
  });

  test('samples that the page’s clock contradicts are not judged', async () => {
    const { controller } = lab(measures(measurement(200, 3), { trusted: false }));
    expect(await controller.run(learner)).toEqual({ kind: 'failed', failure: { kind: 'clock' } });
  });

  test('a rejection after the last sample changes nothing', async () => {
    const late: Script = (request, observer) => {
      void passes(request, observer);
      return {
        kind: 'error',
        error: { kind: 'thrown', message: 'late', file: 'users.ts', line: 3 },
      };
    };
    expect(await lab(late).controller.run(learner)).toMatchObject({ result: { verdict: 'passed' } });
  });

  test('a program that forged a message is not judged at all', async () => {
    const forging: Script = (request, observer) => {
      void passes(request, observer);
      return { kind: 'unavailable', reason: 'tampered', detail: '' };
    };
    expect(await lab(forging).controller.run(learner)).toMatchObject({
      kind: 'failed',
      failure: { reason: 'tampered' },
    });
  });
});

describe('runs without a measurement', () => {
  test('an error names the learner’s line', async () => {
    const error = { kind: 'syntax', message: 'SyntaxError: x', file: 'users.ts', line: 7 } as const;
    const state = await lab(ends({ kind: 'error', error })).controller.run(learner);
    expect(state).toMatchObject({ kind: 'failed', failure: { kind: 'program' } });
    expect(JSON.stringify(state)).toContain('users.ts:7');
  });

  test('the time limit is named in seconds', async () => {
    const state = await lab(ends({ kind: 'limit', limit: 'time' })).controller.run(learner);
    expect(state).toMatchObject({ kind: 'timed-out', result: { messageKey: 'time-out', verdict: 'error' } });
    expect(JSON.stringify(state)).toContain('30초');
  });

  test.each(['memory', 'output'] as const)('the limit of %s', async (limit) => {
    const state = await lab(ends({ kind: 'limit', limit })).controller.run(learner);
    expect(state).toEqual({ kind: 'failed', failure: { kind: 'limit', limit } });
  });

  test('process.exit before the verdict', async () => {
    const state = await lab(ends({ kind: 'done', exitCode: 0 })).controller.run(learner);
    expect(state).toMatchObject({ failure: { kind: 'program', result: { messageKey: 'exited' } } });
  });

  test('without network the files of the lab cannot be had', async () => {
    const controller = createLabController({
      loadProject: () => Promise.reject(new TypeError('Failed to fetch')),
      openRunner: async () => fakeRunner(passes),
      ...{ own: [], onState: () => {}, onEvent: () => {} },
    });
    expect(await controller.run(learner)).toEqual({
      kind: 'failed',
      failure: { kind: 'unavailable', reason: 'network', detail: 'TypeError: Failed to fetch' },
    });
  });
});
