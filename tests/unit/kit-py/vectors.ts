import { conclude } from '../../../playgrounds/kit/ts/conclude.ts';
import { judge } from '../../../playgrounds/kit/ts/judge.ts';
import type { LabConfig } from '../../../playgrounds/kit/ts/lab.ts';
import type { Measurement } from '../../../playgrounds/kit/ts/measure.ts';
import type { Conditions } from '../../../playgrounds/kit/ts/part.ts';
import { report } from '../../../playgrounds/kit/ts/report.ts';
import { displayWidth } from '../../../playgrounds/kit/ts/width.ts';
import type { MisconceptionId } from '../../../src/playground/kit-parts.ts';
import { pythonMessages } from '../../../src/playground/python-messages.ts';
import { typescriptMessages } from '../../../src/playground/typescript-messages.ts';
import { given } from './cases.ts';
import { baseline, type Given, samples } from './samples.ts';

/** One measurement, and all that both halves of the kit have to make of it. */
export interface Vector {
  name: string;
  /** The sentences are the same for every case. */
  config: Omit<LabConfig, 'messages'>;
  measurement: Measurement;
  conditions: Conditions;
}

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
  ...(['blocked-loop', 'wrong-limit', 'slept-on-top'] as const),
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
