import { describe, expect, it } from 'vitest';
import { type Criterion, goalOf } from '../../../playgrounds/kit/ts/criterion.ts';
import { judge } from '../../../playgrounds/kit/ts/judge.ts';
import type { Measurement, Sample } from '../../../playgrounds/kit/ts/measure.ts';
import type { Conditions } from '../../../playgrounds/kit/ts/part.ts';
import type { Task } from '../../../playgrounds/kit/ts/result.ts';
import { misconceptionIds } from '../../../src/playground/kit-parts.ts';
import { typescriptMessages } from '../../../src/playground/typescript-messages.ts';

type Seen = Partial<Sample['observation'] & { result: string }>;

/** Samples of the given times; three operations, all overlapping unless told otherwise. */
const samples = (times: number[], { result = '[1,2,3]', ...seen }: Seen = {}): Sample[] =>
  times.map((ms) => ({
    ms,
    result,
    observation: {
      ...{ calls: 3, blocked: 0, peakConcurrency: 3, unfinished: 0, stalledMs: 0, facts: {}, tasks: [] },
      ...seen,
    },
  }));

const steady = (ms: number) => [ms, ms, ms, ms, ms];
const baseline = (times = steady(600)) => samples(times, { blocked: 3, peakConcurrency: 1 });

interface Case {
  learner: Sample[];
  base?: Sample[];
  criterion?: Criterion;
  limit?: number | null;
  prediction?: number | string | null;
  conditions?: Partial<Conditions>;
}

function verdictOn({ learner, base = baseline(), criterion, limit = 3, prediction, conditions }: Case) {
  const samples = { baseline: base, learner };
  const measurement: Measurement = { items: 3, prediction: prediction ?? null, samples };
  return judge(
    {
      criterion: criterion ?? { kind: 'share-of-limit', min: 0.8 },
      limit: limit === null ? null : { ratio: limit, formula: { ko: '한계', en: 'limit' } },
      misconceptions: [...misconceptionIds],
      entry: 'users.ts',
      messages: typescriptMessages,
    },
    measurement,
    { hidden: false, timed: true, ...conditions },
  );
}

describe('judge', () => {
  it.each<[string, Case, string, string]>([
    ['at the limit', { learner: samples(steady(200)) }, 'passed', 'passed'],
    ['exactly at the target', { learner: samples(steady(250)) }, 'passed', 'passed'],
    ['just below the target', { learner: samples(steady(251)) }, 'failed', 'below'],
    ['as slow as the baseline', { learner: samples(steady(600)) }, 'failed', 'below'],
    ['a little above the limit: timers', { learner: samples(steady(190)) }, 'passed', 'passed'],
    ['far above the limit', { learner: samples(steady(100)) }, 'failed', 'suspicious'],
    [
      'no limit is known',
      {
        learner: samples(steady(100)),
        limit: null,
        criterion: { kind: 'throughput-ratio', min: 2 },
      },
      'passed',
      'passed',
    ],
    [
      'throughput of exactly 2',
      {
        learner: samples(steady(300)),
        criterion: { kind: 'throughput-ratio', min: 2 },
      },
      'passed',
      'passed',
    ],
    [
      'throughput of 1.99',
      {
        learner: samples(steady(301)),
        criterion: { kind: 'throughput-ratio', min: 2 },
      },
      'failed',
      'below',
    ],
    [
      'a criterion nobody reaches',
      {
        learner: samples(steady(200)),
        criterion: { kind: 'throughput-ratio', min: 99 },
      },
      'failed',
      'below',
    ],
    ['learner’s samples disagree', { learner: samples([150, 170, 200, 230, 260]) }, 'unstable', 'unstable'],
    [
      'the baseline’s samples disagree',
      {
        learner: samples(steady(200)),
        base: baseline([400, 500, 600, 700, 800]),
      },
      'unstable',
      'unstable',
    ],
    [
      'one outlier of five is no disagreement',
      {
        learner: samples([200, 200, 200, 200, 900]),
      },
      'passed',
      'passed',
    ],
    ['a hidden tab', { learner: samples(steady(200)), conditions: { hidden: true } }, 'unstable', 'hidden'],
    [
      'time is not judged',
      { learner: samples(steady(200)), conditions: { timed: false } },
      'unstable',
      'untimed',
    ],
    ['other results', { learner: samples(steady(200), { result: '[3,2,4]' }) }, 'failed', 'results-differ'],
    [
      'results in another order',
      { learner: samples(steady(200), { result: '[3,2,1]' }) },
      'failed',
      'other-order',
    ],
    [
      'holes in the result',
      { learner: samples(steady(200), { result: '[1,"[undefined]",3]' }) },
      'failed',
      'nothing-returned',
    ],
    [
      'null in the result',
      { learner: samples(steady(200), { result: '[1,2,null]' }) },
      'failed',
      'nothing-returned',
    ],
    [
      'nothing at all',
      { learner: samples(steady(200), { result: '"[undefined]"' }) },
      'failed',
      'nothing-returned',
    ],
    [
      'null where the baseline has it as well',
      {
        base: samples(steady(600), { result: '[1,null,3]' }),
        learner: samples(steady(200), { result: '[2,null,3]' }),
      },
      'failed',
      'results-differ',
    ],
    [
      'a text that tells of null',
      { learner: samples(steady(200), { result: '["1","no null","3"]' }) },
      'failed',
      'results-differ',
    ],
    [
      'records of allSettled',
      { learner: samples(steady(200), { result: '[{"status":"fulfilled","value":1}]' }) },
      'failed',
      'settled-in-result',
    ],
    [
      'one blocking call among many that overlap',
      { learner: samples(steady(200), { blocked: 1 }) },
      'failed',
      'blocking-in-async',
    ],
    [
      'a loop that stood still for a fifth of a run that is fast enough',
      { learner: samples(steady(200), { stalledMs: 60 }) },
      'failed',
      'blocked-loop',
    ],
    [
      'a stall that is a detail of the run',
      { learner: samples(steady(240), { stalledMs: 45 }) },
      'passed',
      'passed',
    ],
    [
      'other results in one run only',
      {
        learner: [...samples(steady(200)), ...samples([200], { result: '[]' })],
      },
      'failed',
      'nothing-returned',
    ],
    [
      'other results under noise',
      { learner: samples([1, 500], { result: '[]' }) },
      'failed',
      'nothing-returned',
    ],
    ['less work', { learner: samples(steady(200), { calls: 2 }) }, 'failed', 'less-work'],
    [
      'no work at all',
      { learner: samples(steady(0.01), { calls: 0, peakConcurrency: 0 }) },
      'failed',
      'less-work',
    ],
    [
      'unfinished work',
      { learner: samples(steady(1), { unfinished: 3, result: '[]' }) },
      'failed',
      'missing-await',
    ],
    [
      'unfinished work without a result',
      { learner: samples(steady(1), { unfinished: 3 }) },
      'failed',
      'missing-await',
    ],
    [
      'blocking calls',
      { learner: samples(steady(600), { blocked: 3, peakConcurrency: 1 }) },
      'failed',
      'blocking-in-async',
    ],
    [
      'one wait after another',
      { learner: samples(steady(600), { peakConcurrency: 1 }) },
      'failed',
      'await-in-loop',
    ],
    [
      'one wait after another, under noise',
      {
        learner: samples([400, 500, 600, 700, 800], { peakConcurrency: 1 }),
      },
      'failed',
      'await-in-loop',
    ],
    [
      'one wait after another in a hidden tab, untimed',
      {
        learner: samples(steady(60), { peakConcurrency: 1 }),
        conditions: { hidden: true, timed: false },
      },
      'failed',
      'await-in-loop',
    ],
  ])('%s', (_name, given, verdict, messageKey) => {
    expect(verdictOn(given)).toMatchObject({ verdict, messageKey });
  });

  const prediction: Criterion = { kind: 'prediction' };
  it.each<[string, Case, string, string]>([
    ['predicted and reached', { learner: samples(steady(200)), prediction: 3 }, 'passed', 'as-predicted'],
    [
      'predicted in two decimals',
      { learner: samples(steady(200)), prediction: 2.99 },
      'passed',
      'as-predicted',
    ],
    ['not predicted', { learner: samples(steady(200)) }, 'failed', 'no-prediction'],
    ['predicted too much', { learner: samples(steady(200)), prediction: 6 }, 'failed', 'wrong-limit'],
    ['predicted too little', { learner: samples(steady(200)), prediction: 2.9 }, 'failed', 'wrong-limit'],
    ['predicted the inverse', { learner: samples(steady(200)), prediction: 1 / 3 }, 'failed', 'wrong-limit'],
    [
      'predicted wrongly, without a clock',
      { learner: samples(steady(20)), prediction: 2, conditions: { timed: false } },
      'failed',
      'wrong-limit',
    ],
    ['predicted and not reached', { learner: samples(steady(250)), prediction: 3 }, 'failed', 'below'],
    [
      'predicted, one wait after another',
      { learner: samples(steady(600), { peakConcurrency: 1 }), prediction: 3 },
      'failed',
      'await-in-loop',
    ],
    [
      'predicted wrongly, one wait after another',
      { learner: samples(steady(600), { peakConcurrency: 1 }), prediction: 2 },
      'failed',
      'await-in-loop',
    ],
    [
      'not predicted, other results',
      { learner: samples(steady(200), { result: '[]' }) },
      'failed',
      'nothing-returned',
    ],
    ['predicted and far beyond', { learner: samples(steady(100)), prediction: 3 }, 'failed', 'suspicious'],
  ])('a limit that is %s', (_name, given, verdict, messageKey) => {
    expect(verdictOn({ ...given, criterion: prediction })).toMatchObject({ verdict, messageKey });
  });

  it('tells no ratio before the limit is predicted, and tells it where the prediction is wrong', () => {
    expect(verdictOn({ learner: samples(steady(200)), criterion: prediction }).ratio).toBeNull();
    expect(verdictOn({ learner: samples(steady(200)), criterion: prediction, prediction: 2 }).ratio).toBe(3);
  });

  it.each<[string, number[], Conditions, string, string]>([
    ['all at once', [0, 0, 0], { hidden: false, timed: true }, 'passed', 'in-order'],
    ['all at once, hidden and untimed', [0, 1, 2], { hidden: true, timed: false }, 'passed', 'in-order'],
    ['one late', [0, 0, 200], { hidden: false, timed: true }, 'failed', 'partly-overlapped'],
  ])('an order: %s', (_name, starts, conditions, verdict, messageKey) => {
    const tasks = starts.map((start, index): Task => {
      const place = { id: index + 1, label: `${index}`, parent: 0, start, end: start + 200 };
      return { ...place, state: 'done', spans: [] };
    });
    const judged = verdictOn({
      ...{ learner: samples(steady(9), { tasks }), criterion: { kind: 'order' }, limit: null, conditions },
    });
    expect(judged).toMatchObject({ verdict, messageKey, ratio: null });
  });

  it('gives the ratio over the medians', () => {
    expect(verdictOn({ learner: samples([100, 200, 200, 200, 990]) }).ratio).toBe(3);
  });

  it.each<[string, Case]>([
    ['over other work', { learner: samples(steady(1), { calls: 0 }) }],
    ['over waits too short to time', { learner: samples(steady(200)), conditions: { timed: false } }],
  ])('gives no ratio %s', (_name, given) => {
    expect(verdictOn(given).ratio).toBeNull();
  });

  it('does not pass what cannot be timed at all', () => {
    expect(verdictOn({ learner: samples(steady(0)), base: baseline(steady(0)) }).verdict).toBe('unstable');
  });
});

describe('goalOf', () => {
  it('is the share of the limit', () => {
    expect(goalOf({ kind: 'share-of-limit', min: 0.7 }, 5)).toBe(3.5);
  });

  it('is close to the limit where that was predicted', () => {
    expect(goalOf({ kind: 'prediction' }, 2)).toBe(1.7);
  });
});
