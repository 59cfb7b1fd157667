import {
  CLOSE,
  CONNECT,
  IN_PROGRESS,
  REFUSED,
  STALLED,
  TOO_EARLY,
  TOO_MANY_CLIENTS,
} from '../../../playgrounds/kit/ts/bounds.ts';
import type { Bound, Criterion } from '../../../playgrounds/kit/ts/criterion.ts';
import { CACHED, NOT_CALLABLE } from '../../../playgrounds/kit/ts/files.ts';
import type { LabConfig } from '../../../playgrounds/kit/ts/lab.ts';
import type { Sample } from '../../../playgrounds/kit/ts/measure.ts';
import type { Conditions } from '../../../playgrounds/kit/ts/part.ts';
import type { Span, Task } from '../../../playgrounds/kit/ts/result.ts';

export interface Given {
  base?: Sample[];
  learner: Sample[];
  criterion?: Criterion;
  bounds?: readonly Bound[];
  limit?: number | null;
  prediction?: number | string;
  conditions?: Partial<Conditions>;
  expectations?: LabConfig['expectations'];
}

export type Seen = Partial<Sample['observation'] & { result: string }>;

const RESULT = '[{"id":1,"name":"김하늘"},{"id":2,"name":"이바다"},{"id":3,"name":"박별"}]';
const LABELS = ['김하늘', '이바다', '박별'];

/** Three operations, one after another or all at once. */
export const tasks = (ms: number, { blocked = 0, peakConcurrency = 3, unfinished = 0 }: Seen): Task[] =>
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

export const samples = (times: readonly number[], { result = RESULT, ...seen }: Seen = {}): Sample[] =>
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

export const steady = (ms: number): number[] => [ms, ms, ms];
export const baseline = (times = steady(600)): Sample[] => samples(times, { blocked: 3, peakConcurrency: 1 });

/** Operations of 200, 300 and 100 ms, from the given moments on. */
export const mixed = (from: readonly number[]): Task[] =>
  LABELS.map((label, index) => {
    const [start = 0, length = 0] = [from[index], [200, 300, 100][index]];
    const span = { from: start, to: start + length, on: 'sleep', line: index + 4 };
    const task = { id: index + 1, label, parent: 0, start, end: start + length };
    return { ...task, state: 'done', spans: [{ state: 'waiting', ...span }] };
  });
export const BY_END = '[{"id":3,"name":"박별"},{"id":1,"name":"김하늘"},{"id":2,"name":"이바다"}]';
export const prediction: Criterion = { kind: 'prediction' };
export const order: Criterion = { kind: 'order' };
export const facts = { criterion: { kind: 'facts' }, limit: null } as const;
export const expected = [
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
export const database = (
  letters: string,
  { queued = false, ...more }: Seen & { queued?: boolean } = {},
): Sample[] =>
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
export const service = (letters: string, a: string, b: string, more: Seen = {}): Sample[] =>
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
export const fails = { ...bounded, base: service('oF', 'ok', 'failed').map((one) => ({ ...one, ms: 300 })) };
export const gives = {
  ...bounded,
  base: service('oG', 'ok', 'timed-out').map((one) => ({ ...one, ms: 300 })),
};
export const retries = { ...bounded, base: service('oBO', 'ok', 'ok').map((one) => ({ ...one, ms: 300 })) };
export const pools = {
  criterion: throughput,
  bounds: [{ kind: 'left-open', max: 0 }],
  base: database('coOx').map((one) => ({ ...one, ms: 300 })),
} as const;
