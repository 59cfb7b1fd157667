import { describe, expect, it } from 'vitest';
import type { Backend } from '../../../playgrounds/kit/ts/backend.ts';
import { conclude } from '../../../playgrounds/kit/ts/conclude.ts';
import type { Lab, LabConfig } from '../../../playgrounds/kit/ts/lab.ts';
import { type MeasureOptions, measure } from '../../../playgrounds/kit/ts/measure.ts';
import { typescriptMessages } from '../../../src/playground/typescript-messages.ts';

const lab: Lab = { entry: 'work', items: 2, prepare: (backend) => [backend] };
const operation = (ms: number) => ({ label: '박별', on: 'sleep', ms, answer: ms });
const work = (ms: number) => async (backend: unknown) => await (backend as Backend).wait(operation(ms));

const options = (changes: Partial<MeasureOptions> = {}): MeasureOptions => ({
  ...{ lab, entry: 'users.ts', runs: 2, scale: 1 },
  versions: { baseline: work(20), learner: work(20) },
  ...changes,
});

describe('measure', () => {
  it('warms up at a tenth of the scale, then runs both in turn, each with a backend of its own', async () => {
    const seen: string[] = [];
    const backends = new Set<unknown>();
    const note = (side: string) => (backend: unknown) => {
      backends.add(backend);
      seen.push(side);
    };
    const versions = { baseline: note('baseline'), learner: note('learner') };
    const onRun = (side: string, run: number) => seen.push(`${side} ${run}:`);
    await measure(options({ versions, onRun }));
    expect(seen.join(' ')).toBe(
      'baseline learner baseline 1: baseline learner 1: learner baseline 2: baseline learner 2: learner',
    );
    expect(backends.size).toBe(6);
  });

  it.each([
    [2, 2],
    [0.5, 0.5],
    [undefined, null],
    [null, null],
    ['2배', '"2배"'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [() => 2, 'function'],
  ])('takes %s for a prediction of %s', async (stated, taken) => {
    const quick = { versions: { baseline: () => 1, learner: () => 1 }, runs: 1 };
    expect((await measure(options({ ...quick, prediction: stated }))).prediction).toBe(taken);
  });

  it('times the call, not what the version leaves behind', async () => {
    const leave = (backend: unknown) => void (backend as Backend).wait(operation(60));
    const { samples } = await measure(options({ versions: { baseline: work(20), learner: leave }, runs: 1 }));
    expect(samples.learner[0]?.ms).toBeLessThan(30);
    expect(samples.baseline[0]?.ms).toBeGreaterThan(18);
  });

  it('takes the result at the moment of the return', async () => {
    const late = (backend: unknown) => {
      const found: number[] = [];
      void (backend as Backend).wait(operation(5)).then((answer) => found.push(answer));
      return found;
    };
    const { samples } = await measure(options({ versions: { baseline: work(1), learner: late } }));
    expect(samples.learner.map(({ result }) => result)).toEqual(['[]', '[]']);
  });

  it('lets what a version throws pass', async () => {
    const versions = { baseline: work(1), learner: () => Promise.reject(new TypeError('boom')) };
    await expect(measure(options({ versions }))).rejects.toThrow(new TypeError('boom'));
  });

  it('gives plain data, which crosses the border of a worker', async () => {
    const measurement = await measure(options());
    expect(structuredClone(measurement)).toEqual(measurement);
  });
});

describe('conclude', () => {
  const config: LabConfig = {
    ...{ id: 'mini', language: 'ts', version: '0123456789ab', entry: 'users.ts', baseline: 'blocking' },
    title: { ko: '실습', en: 'Lab' },
    criterion: { kind: 'throughput-ratio', min: 2, from: 'objective' },
    limit: { ratio: 3, formula: { ko: '600 ÷ 200', en: '600 ÷ 200' } },
    ...{ misconceptions: [], messages: typescriptMessages },
  };
  const span = { state: 'waiting', from: 0.123456, to: 199.98765, on: 'sleep', line: 3 } as const;
  const sample = (ms: number) => {
    const task = {
      id: 1,
      label: '박별',
      parent: 0,
      start: 0.123456,
      end: ms,
      state: 'done',
      spans: [span],
    } as const;
    const observation = {
      calls: 1,
      blocked: 0,
      peakConcurrency: 1,
      unfinished: 0,
      stalledMs: 12.345,
      facts: {},
      tasks: [{ ...task, spans: [span] }],
    };
    return { ms, result: '[]', observation };
  };
  const result = conclude(
    config,
    'page',
    {
      ...{ items: 3, prediction: null },
      samples: { baseline: [598, 600, 602].map(sample), learner: [199, 200, 204].map(sample) },
    },
    { hidden: false, timed: true },
  );

  it('states figures, criterion and limit', () => {
    expect(result).toMatchObject({
      ...{ schema: 'run-result/1', lab: 'mini', runtime: 'page', labVersion: '0123456789ab' },
      ...{ ratio: 3, limit: 3, criterion: config.criterion, verdict: 'passed', error: null },
      cases: [
        { name: 'baseline', kind: 'blocking', runs: 3, medianMs: 600, spread: 0.0033, itemsPerSecond: 5 },
        { name: 'learner', kind: 'async', runs: 3, samplesMs: [199, 200, 204], itemsPerSecond: 15 },
      ],
    });
  });

  it('keeps the trace of the run nearest to the median, in hundredths of a ms', () => {
    expect(result.trace).toMatchObject({
      case: 'learner',
      stalledMs: 12.35,
      tasks: [{ start: 0.12, end: 200 }],
    });
    expect(result.trace?.tasks[0]?.spans).toEqual([{ ...span, from: 0.12, to: 199.99 }]);
    expect(result.baselineTrace).toMatchObject({ case: 'baseline', tasks: [{ end: 600 }] });
  });
});
