import type { Bound } from './criterion.ts';
import type { Sample } from './measure.ts';
import type { Check } from './result.ts';

/** What an operation came to that the service refused. */
export const REFUSED = 'HTTP 429';
/** The same, since it came before the time that `Retry-After` had told. */
export const TOO_EARLY = `${REFUSED} (Retry-After)`;

/** One check for each bound; `actual` is the worst of the runs. */
export const boundChecks = (bounds: readonly Bound[], learner: readonly Sample[]): Check[] =>
  bounds.map(({ kind, max }) => {
    const actual = Math.max(...learner.map((sample) => figures[kind](sample)));
    const passed = actual <= max;
    return { id: kind, passed, messageKey: `${kind}${passed ? '' : '-exceeded'}`, params: { actual, max } };
  });

const figures: Record<Bound['kind'], (sample: Sample) => number> = {
  'peak-concurrency': ({ observation }) => observation.peakConcurrency,
  'refused-calls': ({ observation: { tasks } }) =>
    tasks.filter(({ spans }) => spans.some(({ on }) => on === REFUSED || on === TOO_EARLY)).length,
};
