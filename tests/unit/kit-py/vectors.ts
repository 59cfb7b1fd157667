import {
  CACHED,
  CLOSE,
  CONNECT,
  IN_PROGRESS,
  NOT_CALLABLE,
  REFUSED,
  STALLED,
  TOO_EARLY,
  TOO_MANY_CLIENTS,
} from '../../../playgrounds/kit/ts/bounds.ts';
import { conclude } from '../../../playgrounds/kit/ts/conclude.ts';
import type { Bound, Criterion } from '../../../playgrounds/kit/ts/criterion.ts';
import { judge } from '../../../playgrounds/kit/ts/judge.ts';
import type { LabConfig } from '../../../playgrounds/kit/ts/lab.ts';
import type { Measurement, Sample } from '../../../playgrounds/kit/ts/measure.ts';
import type { Conditions } from '../../../playgrounds/kit/ts/part.ts';
import { report } from '../../../playgrounds/kit/ts/report.ts';
import type { Span, Task } from '../../../playgrounds/kit/ts/result.ts';
import { displayWidth } from '../../../playgrounds/kit/ts/width.ts';
import type { MisconceptionId } from '../../../src/playground/kit-parts.ts';
import { pythonMessages } from '../../../src/playground/python-messages.ts';
import { typescriptMessages } from '../../../src/playground/typescript-messages.ts';

/** One measurement, and all that both halves of the kit have to make of it. */
export interface Vector {
  name: string;
  /** The sentences are the same for every case. */
  config: Omit<LabConfig, 'messages'>;
  measurement: Measurement;
  conditions: Conditions;
}

interface Given {
  base?: Sample[];
  learner: Sample[];
  criterion?: Criterion;
  bounds?: readonly Bound[];
  limit?: number | null;
  prediction?: number | string;
  conditions?: Partial<Conditions>;
  expectations?: LabConfig['expectations'];
}

type Seen = Partial<Sample['observation'] & { result: string }>;

const RESULT = '[{"id":1,"name":"김하늘"},{"id":2,"name":"이바다"},{"id":3,"name":"박별"}]';
const LABELS = ['김하늘', '이바다', '박별'];

/** Three operations, one after another or all at once. */
const tasks = (ms: number, { blocked = 0, peakConcurrency = 3, unfinished = 0 }: Seen): Task[] =>
  LABELS.map((label, index) => {
    const length = peakConcurrency === 1 ? ms / LABELS.length : ms;
    const from = peakConcurrency === 1 ? index * length : 0;
    const state: Span['state'] = index < blocked ? 'blocked' : 'waiting';
    return {
      ...{ id: index + 1, label, parent: 0, start: from, end: from + length },
      state: index < unfinished ? 'pending' : 'done',
      spans: [{ state, from, to: from + length, on: 'sleep', line: index === 0 ? 7 : null }],
    };
  });

const samples = (times: readonly number[], { result = RESULT, ...seen }: Seen = {}): Sample[] =>
  times.map((ms, index) => ({
    ms,
    result,
    observation: {
      ...{ calls: 3, blocked: 0, peakConcurrency: 3, unfinished: 0, stalledMs: 0, facts: {} },
      // Of other samples they would only swell the file.
      tasks: index === 0 ? tasks(ms, seen) : [],
      ...seen,
    },
  }));

const steady = (ms: number): number[] => [ms, ms, ms];
const baseline = (times = steady(600)): Sample[] => samples(times, { blocked: 3, peakConcurrency: 1 });

/** Operations of 200, 300 and 100 ms, from the given moments on. */
const mixed = (from: readonly number[]): Task[] =>
  LABELS.map((label, index) => {
    const [start = 0, length = 0] = [from[index], [200, 300, 100][index]];
    const span = { from: start, to: start + length, on: 'sleep', line: index + 4 };
    const task = { id: index + 1, label, parent: 0, start, end: start + length };
    return { ...task, state: 'done', spans: [{ state: 'waiting', ...span }] };
  });
const BY_END = '[{"id":3,"name":"박별"},{"id":1,"name":"김하늘"},{"id":2,"name":"이바다"}]';
const prediction: Criterion = { kind: 'prediction' };
const order: Criterion = { kind: 'order' };
const facts = { criterion: { kind: 'facts' }, limit: null } as const;
const expected = [
  { misconception: 'stampede', fact: 'loads', max: 1 },
  { misconception: 'lost-update', fact: 'views', min: 50, max: 50 },
];

/** Calls of a service, one for each letter: ok, 503, 500, given up, left behind, refused, too early, taken as ok. */
const calls = (letters: string): Task[] =>
  [...letters].map((letter, index) => {
    const [label = '', kind = ''] = [letter.toLowerCase() === letter ? 'a' : 'b', letter.toLowerCase()];
    const [state, on] = ends[kind] ?? ends.o ?? ['done', ''];
    const span = { state: 'waiting', from: index, to: index + 10, on, line: 5 } as const;
    return { id: index + 1, label, parent: 0, start: index, end: index + 10, state, spans: [span] };
  });
const ends: Readonly<Record<string, [Task['state'], string]>> = {
  o: ['done', 'HTTP 200'],
  b: ['error', 'HTTP 503'],
  f: ['error', 'HTTP 500'],
  g: ['cancelled', 'http'],
  l: ['pending', 'http'],
  r: ['error', REFUSED],
  e: ['error', TOO_EARLY],
  c: ['done', CONNECT],
  x: ['done', CLOSE],
  m: ['error', TOO_MANY_CLIENTS],
  p: ['error', IN_PROGRESS],
  s: ['cancelled', STALLED],
  h: ['done', CACHED],
  n: ['error', NOT_CALLABLE],
};
/** A database: letters as above; those of `queued` items stand in a queue first. */
const database = (letters: string, { queued = false, ...more }: Seen & { queued?: boolean } = {}): Sample[] =>
  service(letters, 'ok', 'ok', {
    ...{ calls: letters.replace(/[cxm]/gi, '').length, peakConcurrency: 1 },
    tasks: calls(letters).map((task, index) => {
      const [span] = task.spans;
      if (!span) return task;
      const served = { ...span, from: index * 10, to: index * 10 + 10 };
      const ready = { ...span, state: 'ready', from: 0, to: index * 10 } as const;
      return { ...task, start: 0, end: served.to, spans: queued ? [ready, served] : [served] };
    }),
    ...more,
  });
/** Two items, `a` in small letters and `b` in capitals, and what each came to. */
const service = (letters: string, a: string, b: string, more: Seen = {}): Sample[] =>
  samples([100, 100, 100], {
    result: JSON.stringify([
      { id: 1, outcome: a },
      { id: 2, outcome: b },
    ]),
    ...{ calls: letters.length, peakConcurrency: 2, tasks: calls(letters), ...more },
  });
const throughput: Criterion = { kind: 'throughput-ratio', min: 2 };
const bounded = {
  criterion: throughput,
  bounds: [
    { kind: 'refused-calls', max: 0 },
    { kind: 'peak-concurrency', max: 2 },
  ],
} as const;
const fails = { ...bounded, base: service('oF', 'ok', 'failed').map((one) => ({ ...one, ms: 300 })) };
const gives = { ...bounded, base: service('oG', 'ok', 'timed-out').map((one) => ({ ...one, ms: 300 })) };
const retries = { ...bounded, base: service('oBO', 'ok', 'ok').map((one) => ({ ...one, ms: 300 })) };
const pools = {
  criterion: throughput,
  bounds: [{ kind: 'left-open', max: 0 }],
  base: database('coOx').map((one) => ({ ...one, ms: 300 })),
} as const;

const given: Readonly<Record<string, Given>> = {
  'at the limit': { learner: samples(steady(200)) },
  'exactly at the target': { learner: samples(steady(250)) },
  'just below the target': { learner: samples(steady(251)) },
  'as slow as the baseline': { learner: samples(steady(600)) },
  'a little above the limit': { learner: samples(steady(190)) },
  'at the border of suspicion': { learner: samples(steady(600 / 3.3)) },
  'far above the limit': { learner: samples(steady(100)) },
  'no limit is known': {
    learner: samples(steady(100)),
    limit: null,
    criterion: { kind: 'throughput-ratio', min: 2 },
  },
  'a throughput of exactly 2': {
    learner: samples(steady(300)),
    criterion: { kind: 'throughput-ratio', min: 2 },
  },
  'a throughput of 1.99': {
    learner: samples(steady(301)),
    criterion: { kind: 'throughput-ratio', min: 2 },
  },
  'a target that is no binary fraction': {
    learner: samples(steady(200)),
    criterion: { kind: 'share-of-limit', min: 1 },
  },
  'samples disagree': { learner: samples([150, 170, 200, 230, 260]) },
  'the baseline’s samples disagree': {
    learner: samples(steady(200)),
    base: baseline([400, 500, 600, 700, 800]),
  },
  'a spread at the border': { learner: samples([185, 185, 200, 215, 215]) },
  'a spread just beyond the border': { learner: samples([184.9, 184.9, 200, 215.1, 215.1]) },
  'one outlier of five': { learner: samples([200, 200, 200, 200, 900]) },
  'an even number of samples': { learner: samples([200, 202, 204, 206]) },
  'a hidden tab': { learner: samples(steady(200)), conditions: { hidden: true } },
  'time is not judged': { learner: samples(steady(200)), conditions: { timed: false } },
  'other results': { learner: samples(steady(200), { result: '[3,2,1]' }) },
  'a long result': { learner: samples(steady(200), { result: `["${'긴'.repeat(200)}"]` }) },
  'less work': { learner: samples(steady(200), { calls: 2 }) },
  'no work at all': { learner: samples(steady(0.01), { calls: 0, peakConcurrency: 0, tasks: [] }) },
  'unfinished work': { learner: samples(steady(1), { unfinished: 3, result: '[]' }) },
  'promises in the result': { learner: samples(steady(0.2), { result: '["[Promise]","[Promise]"]' }) },
  'blocking calls': { learner: samples(steady(600), { blocked: 3, peakConcurrency: 1 }) },
  'some blocking calls': { learner: samples(steady(400), { blocked: 1, peakConcurrency: 2 }) },
  'one wait after another': { learner: samples(steady(600), { peakConcurrency: 1 }) },
  'one wait after another, hidden and untimed': {
    learner: samples(steady(60), { peakConcurrency: 1 }),
    conditions: { hidden: true, timed: false },
  },
  'nothing can be timed': { learner: samples(steady(0)), base: baseline(steady(0)) },
  'a prediction that holds': { learner: samples(steady(200)), criterion: prediction, prediction: 3 },
  'no prediction': { learner: samples(steady(200)), criterion: prediction },
  'a wrong prediction': { learner: samples(steady(200)), criterion: prediction, prediction: 2 },
  'a wrong prediction of many decimals': {
    learner: samples(steady(200)),
    criterion: prediction,
    prediction: 8 / 3,
  },
  'a prediction within tolerance': { learner: samples(steady(200)), criterion: prediction, prediction: 2.97 },
  'a wrong prediction, one after another': {
    learner: samples(steady(600), { peakConcurrency: 1 }),
    criterion: prediction,
    prediction: 2,
  },
  'a prediction that the run does not reach': {
    learner: samples(steady(400), { tasks: mixed([0, 100, 200]) }),
    criterion: prediction,
    prediction: 3,
  },
  'results as they ended': {
    learner: samples(steady(300), { result: BY_END, tasks: mixed([0, 0, 0]) }),
  },
  'results in the order of asking, which is not that of the arguments': {
    learner: samples(steady(300), { result: BY_END, tasks: mixed([300, 600, 0]) }),
  },
  'some begin late': { learner: samples(steady(500), { tasks: mixed([0, 200, 200]) }) },
  'some begin late, untimed': {
    learner: samples(steady(50), { tasks: mixed([0, 0, 300]) }),
    conditions: { timed: false },
  },
  'all start before any ends': {
    learner: samples([300, 900, 1], { tasks: mixed([0, 50, 99]) }),
    criterion: order,
    limit: null,
  },
  'all start together, one is left behind': {
    learner: samples(steady(300), { calls: 4, unfinished: 1, tasks: mixed([0, 0, 0]) }),
    criterion: order,
    limit: null,
  },
  'one starts as another ends': {
    learner: samples(steady(300), { tasks: mixed([0, 100, 0]) }),
    criterion: order,
    limit: null,
  },
  'a prediction that is no number': {
    learner: samples(steady(200)),
    criterion: prediction,
    prediction: '"2배"',
  },
  'the loop stood still, in order': {
    learner: [...samples([300, 310, 320], { stalledMs: 298.6, tasks: mixed([0, 50, 99]) })],
    criterion: order,
    limit: null,
  },
  'the loop stood still in one run only: the machine, not the code': {
    learner: [...samples([300, 310], { tasks: mixed([0, 0, 0]) }), ...samples([900], { stalledMs: 600 })],
    criterion: order,
    limit: null,
  },
  'the loop stood still as long as in the baseline': {
    base: samples(steady(600), { peakConcurrency: 1, stalledMs: 60 }),
    learner: samples(steady(300), { stalledMs: 90, tasks: mixed([0, 0, 0]) }),
    criterion: order,
    limit: null,
  },
  'the loop stood still in a hidden tab': {
    learner: samples(steady(300), { stalledMs: 900, tasks: mixed([0, 0, 0]) }),
    criterion: order,
    limit: null,
    conditions: { hidden: true },
  },
  'the loop stood still, too slow': { learner: samples(steady(500), { stalledMs: 300.5 }) },
  'the loop stood still, fast enough': { learner: samples(steady(220), { stalledMs: 40 }) },
  'a heartbeat that goes on': {
    ...{ criterion: { kind: 'heartbeat-gap', maxMs: 50 }, limit: null },
    learner: [...samples([300, 310], { stalledMs: 60 }), ...samples([305], { stalledMs: 50 })],
  },
  'a heartbeat that stops in every run': {
    ...{ criterion: { kind: 'heartbeat-gap', maxMs: 50 }, limit: null },
    base: samples(steady(600), { stalledMs: 600 }),
    learner: [...samples([300, 310], { stalledMs: 60 }), ...samples([305], { stalledMs: 50.6 })],
  },
  'a heartbeat that stops on a machine that is busy': {
    ...{ criterion: { kind: 'heartbeat-gap', maxMs: 50 }, limit: null },
    base: samples([600, 800, 1000], { stalledMs: 600 }),
    learner: samples([600, 800, 1000], { stalledMs: 90 }),
  },
  'a heartbeat that stops for half of the work on a machine that is busy': {
    ...{ criterion: { kind: 'heartbeat-gap', maxMs: 50 }, limit: null },
    base: samples([600, 800, 1000], { stalledMs: 600 }),
    learner: samples([600, 800, 1000], { stalledMs: 300 }),
  },
  'a heartbeat that stops for another time in each run': {
    ...{ criterion: { kind: 'heartbeat-gap', maxMs: 50 }, limit: null },
    base: samples(steady(600), { stalledMs: 600 }),
    learner: [60, 90, 120].flatMap((stalledMs) => samples([600], { stalledMs })),
  },
  'a heartbeat in a hidden tab': {
    ...{ criterion: { kind: 'heartbeat-gap', maxMs: 50 }, limit: null },
    learner: samples(steady(300), { stalledMs: 900 }),
    conditions: { hidden: true },
  },
  'facts as expected': {
    ...{ ...facts, expectations: expected },
    learner: samples(steady(300), { facts: { loads: 1, views: 50 } }),
  },
  'a fact above what is expected, in one run': {
    ...{ ...facts, expectations: expected },
    learner: [
      ...samples([300, 310], { facts: { loads: 1, views: 50 } }),
      ...samples([305], { facts: { loads: 49, views: 50 } }),
    ],
  },
  'a fact below what is expected, and other results': {
    ...{ ...facts, expectations: expected },
    learner: samples(steady(300), { facts: { loads: 1, views: 3 }, result: '[]' }),
  },
  'two facts that are not as expected, and blocking calls': {
    ...{ ...facts, expectations: expected },
    learner: samples(steady(300), { facts: { loads: 50, views: 51.5 }, blocked: 1 }),
  },
  'facts beside a criterion of time': {
    expectations: expected,
    learner: samples(steady(200), { facts: { loads: 2, views: 50 } }),
  },
  'calls that fail, within bounds': { ...fails, learner: service('oF', 'ok', 'failed') },
  'more at one time than the bound': {
    ...{ ...fails, learner: service('oF', 'ok', 'failed', { peakConcurrency: 3 }) },
  },
  'refused calls': { ...fails, learner: service('oRF', 'ok', 'failed') },
  'refused calls taken for answers': { ...fails, learner: service('rF', 'ok', 'ok') },
  'again too early': { ...retries, learner: service('oBEO', 'ok', 'ok') },
  'an error taken for an answer': { ...fails, learner: service('oF', 'ok', 'ok') },
  'items in another order': {
    ...fails,
    learner: service('oF', 'ok', 'failed').map((one) => ({
      ...one,
      result: '[{"id":2,"outcome":"failed"},{"id":1,"outcome":"ok"}]',
    })),
  },
  'no second try': { ...retries, learner: service('oB', 'ok', 'failed') },
  'waited for beyond the deadline': { ...gives, learner: service('oO', 'ok', 'ok') },
  'given up, not ended': { ...gives, learner: service('oL', 'ok', 'timed-out', { unfinished: 1 }) },
  'given up what answers in time': { ...gives, learner: service('gG', 'timed-out', 'timed-out') },
  'queries through a pool': { ...pools, learner: database('cCoOxX', { peakConcurrency: 2 }) },
  'queries that queue for one connection': { ...pools, learner: database('coOx', { queued: true }) },
  'a connection that is busy': { ...pools, learner: database('coPx', { result: '"InterfaceError"' }) },
  'a connection that was refused': { ...pools, learner: database('coMx', { result: '"too many"' }) },
  'a connection left open': { ...pools, learner: database('cCoOx') },
  'queries one after another, through a pool': {
    ...pools,
    learner: database('cCoOxX').map((one) => ({ ...one, ms: 300 })),
  },
  'a call that was given up because the machine stood still': {
    ...gives,
    learner: service('sG', 'timed-out', 'timed-out'),
  },
  'a call that was given up because the code kept the loop': {
    ...gives,
    learner: service('sG', 'timed-out', 'timed-out', { stalledMs: 180 }),
  },
  'above the limit, but not in the best of the runs': {
    base: baseline([700, 700, 600]),
    learner: samples(steady(200)),
    limit: 3,
  },
  'a cached file that was handed over': {
    ...{ ...fails, bounds: [{ kind: 'pool-jobs', max: 0 }], learner: service('hF', 'ok', 'failed') },
  },
  'a read that was called before': { ...fails, learner: service('nF', 'ok', 'failed', { result: '"x"' }) },
  'many operations share rows': {
    learner: samples(steady(200), {
      calls: 40,
      tasks: Array.from({ length: 8 }, () => tasks(60, {})).flatMap((three, index) =>
        three.map((task) => ({
          ...task,
          ...{ start: index * 20, end: index * 20 + 20 },
          spans: task.spans.map((span) => ({ ...span, from: index * 20, to: index * 20 + 20 })),
        })),
      ),
    }),
  },
  'an odd limit': { learner: samples([151.234, 152.345, 153.456]), limit: 4.5 },
};

/** The same numbers whenever it is run (mulberry32); from 0 to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Measurements as a busy machine might give them. */
function random(index: number): Given {
  const next = numbers(index);
  const times = (middle: number) =>
    Array.from({ length: 3 + Math.floor(next() * 3) }, () => middle * (0.85 + next() * 0.3));
  const peakConcurrency = next() < 0.3 ? 1 : 3;
  const unfinished = next() < 0.2 ? 2 : 0;
  const blocked = next() < 0.2 ? 1 : 0;
  return {
    base: baseline(times(300 + next() * 600)),
    learner: samples(times(100 + next() * 400), { peakConcurrency, unfinished, blocked }),
    limit: next() < 0.2 ? null : 1 + Math.round(next() * 40) / 10,
    criterion: { kind: 'throughput-ratio', min: 1 + Math.round(next() * 20) / 10 },
    conditions: { timed: next() < 0.9 },
  };
}
const RANDOM = 24;

function vector(name: string, { base = baseline(), learner, ...rest }: Given): Vector {
  const { criterion = { kind: 'share-of-limit', min: 0.8 }, bounds, limit = 3 } = rest;
  const { prediction = null, conditions, expectations } = rest;
  return {
    name,
    config: {
      ...{ id: 'sync-vs-async', language: 'py', version: '0123456789ab', entry: 'users.py' },
      title: { ko: '동기와 비동기: 세 번의 기다림', en: 'Sync and async: three waits' },
      baseline: 'blocking',
      criterion,
      ...(bounds ? { bounds } : {}),
      limit: limit === null ? null : { ratio: limit, formula: { ko: '합 ÷ 최댓값', en: 'sum ÷ longest' } },
      misconceptions: [
        ...(expectations ?? []).map(({ misconception }) => misconception),
        ...misconceptionIds,
      ],
      ...(expectations ? { expectations } : {}),
    },
    measurement: { items: 3, prediction, samples: { baseline: base, learner } },
    conditions: { hidden: false, timed: true, ...conditions },
  };
}

/** In the order in which the cases expect them to be told. */
const misconceptionIds: readonly MisconceptionId[] = [
  ...(['called-before-the-thread', 'too-many-connections', 'one-connection', 'race-without-abort'] as const),
  ...(['missing-await', 'promise-in-result', 'completion-order', 'over-limit', 'retry-too-early'] as const),
  ...(['deadline-too-wide', 'error-as-success', 'cached-through-pool', 'connection-left-open'] as const),
  ...(['no-retry', 'no-deadline', 'blocking-in-async', 'await-in-loop', 'partly-overlapped'] as const),
  ...(['blocked-loop', 'wrong-limit'] as const),
];

const vectors: readonly Vector[] = [
  ...Object.entries(given).map(([name, measured]) => vector(name, measured)),
  ...Array.from({ length: RANDOM }, (_none, index) => vector(`random ${index + 1}`, random(index + 1))),
];

/** What labels and titles of labs are made of. */
const texts = [
  ...['', 'async', '한글', '한글'.normalize('NFD'), 'ㄱ', '漢字', 'Ａ１', 'ｱ', '김하늘 1'],
  ...['e\u0301', '\u0301', '\u200b', '🙂', '✓', '×', '…', 'a\tb'],
];

const messages = { ...typescriptMessages, ...pythonMessages };

/** What the TypeScript half makes of every case: the Python half is held to it. */
export const expectations = () => ({
  schema: 'judge-vectors/2',
  messages,
  cases: vectors.map(({ name, config: facts, measurement, conditions }) => {
    const config = { ...facts, messages };
    const result = conclude(config, 'cpython', measurement, conditions);
    return {
      ...{ name, config: facts, measurement, conditions },
      judgement: judge(config, measurement, conditions),
      result,
      report: { ko: report(result, config, 'ko'), en: report(result, config, 'en') },
    };
  }),
  widths: texts.map((text) => ({ text, columns: displayWidth(text) })),
});
