import type { Observation } from './backend.ts';
import { countPromises } from './canonical.ts';
import type { Sample } from './measure.ts';
import type { Params } from './result.ts';

type Recogniser = (seen: Observation, result: string) => number;

/**
 * How many times each misconception shows in one run. Seen from outside – counts, overlap, order – and never
 * read from the source, so that renaming or reformatting does not deceive it. The first found is the first told.
 */
const recognisers = {
  /** Started but not awaited: the version returned before its operations did. */
  'missing-await': (seen, result) => Math.max(seen.unfinished, countPromises(result)),
  /** A blocking call stays blocking inside an async function, Promise.all or not: the two look the same. */
  'blocking-in-async': (seen) => seen.blocked,
  /** Each wait began after the one before had ended. */
  'await-in-loop': (seen) =>
    seen.calls > 1 && seen.peakConcurrency === 1 && seen.blocked + seen.unfinished === 0 ? seen.calls : 0,
} as const satisfies Record<string, Recogniser>;

export type MisconceptionId = keyof typeof recognisers;
export const misconceptionIds = Object.keys(recognisers) as MisconceptionId[];

export interface Misconception {
  id: MisconceptionId;
  params: Params;
}

/** Those of `ids` that the learner’s runs show. `where` tells the learner’s file and line. */
export function recognise(
  ids: readonly string[],
  samples: readonly Sample[],
  entry: string,
): Misconception[] {
  return misconceptionIds.flatMap((id) => {
    const recogniser: Recogniser = recognisers[id];
    const counts = samples.map(({ observation, result }) => recogniser(observation, result));
    const count = Math.max(...counts);
    if (count === 0 || !ids.includes(id)) return [];
    const spans = samples[counts.indexOf(count)]?.observation.tasks.flatMap((task) => task.spans) ?? [];
    const span = spans.find(({ state }) => id !== 'blocking-in-async' || state === 'blocked');
    return [{ id, params: { count, where: span?.line ? `${entry}:${span.line}` : entry } }];
  });
}
