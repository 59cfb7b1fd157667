import type { Observation } from './backend.ts';
import type { Bound } from './criterion.ts';
import type { Sample } from './measure.ts';
import type { Check, Task } from './result.ts';

/** What an operation came to that the service refused. */
export const REFUSED = 'HTTP 429';
/** The same, since it came before the time that `Retry-After` had told. */
export const TOO_EARLY = `${REFUSED} (Retry-After)`;

/** What a call came to that was given up in spite of its answer: the machine stood still for longer than its time limit. */
export const STALLED = 'stalled';

/** What opens and closes a connection. It is no item of the work. */
export const CONNECT = 'connect';
export const CLOSE = 'close';
/** What a connection and a query came to that the database refused, in its own words. */
export const TOO_MANY_CLIENTS = 'sorry, too many clients already';
export const IN_PROGRESS = 'cannot perform operation: another operation is in progress';

/** What a read comes to that a pool of threads did: of slow storage, and of a file that was in memory anyway. */
export const POOLED = 'file';
export const CACHED = 'file in memory';
/** What became of a read that had been called before a thread was asked for. */
export const NOT_CALLABLE = 'not callable';

const about: readonly string[] = [CONNECT, CLOSE, TOO_MANY_CLIENTS];

/** Whether an operation is part of the work. */
export const isWork = ({ spans }: Task): boolean => spans.every(({ on }) => !about.includes(on));

/** Operations that came to one of these. */
export const came = ({ tasks }: Observation, ...ends: readonly string[]): number =>
  tasks.filter(({ spans }) => spans.some(({ on }) => ends.includes(on))).length;

/** Most items of the work in flight at one time: connections may well be opened side by side. */
export function peakOfWork(seen: Observation): number {
  if (came(seen, CONNECT) === 0) return seen.peakConcurrency;
  const served = seen.tasks
    .filter(isWork)
    .flatMap(({ spans }) => spans.filter(({ state }) => state !== 'ready'));
  return Math.max(
    0,
    ...served.map(({ from: at }) => served.filter(({ from, to }) => from <= at && at < to).length),
  );
}

/** One check for each bound; `actual` is the worst of the runs. */
export const boundChecks = (bounds: readonly Bound[], learner: readonly Sample[]): Check[] =>
  bounds.map(({ kind, max }) => {
    const actual = Math.max(...learner.map((sample) => figures[kind](sample)));
    const passed = actual <= max;
    return { id: kind, passed, messageKey: `${kind}${passed ? '' : '-exceeded'}`, params: { actual, max } };
  });

const figures: Record<Bound['kind'], (sample: Sample) => number> = {
  'peak-concurrency': ({ observation }) => observation.peakConcurrency,
  'refused-calls': ({ observation }) => came(observation, REFUSED, TOO_EARLY),
  'pool-jobs': ({ observation }) =>
    observation.tasks.filter(({ spans }) =>
      spans.some(({ state, on }) => state !== 'blocked' && (on === POOLED || on === CACHED)),
    ).length,
  'left-open': ({ observation }) => came(observation, CONNECT) - came(observation, CLOSE),
};
