import { came, REFUSED, STALLED, TOO_EARLY } from './bounds.ts';
import { type Item, itemsOf } from './items.ts';
import { boundCheck, type Part, type Recogniser } from './part.ts';
import type { Task } from './result.ts';

/** Counts the items of a run that are so. */
const count =
  (isSo: (item: Item) => boolean): Recogniser =>
  (run, baseline) =>
    itemsOf(run, baseline).filter(isSo).length;

/** For so long nothing else ends beside the slowest of a batch, in ms: the slow answers of a service are no less. */
const IDLE_MS = 50;
/** What a call came to that fails however often it is made. */
const BROKEN = 'HTTP 500';

/** Misconceptions about calls of a service, which can fail. */
export const calls = {
  recognisers: {
    /** Given up, and yet still under way when the version returned: losing a race cancels nothing. */
    'race-without-abort': (run, baseline) => {
      const left = run.observation.tasks.filter(({ state }) => state === 'pending');
      const late = itemsOf(run, baseline).filter(
        ({ expected, actual }) => isLate(expected) && isLate(actual),
      );
      const isAll = left.every((task) => late.some(({ tasks }) => tasks.includes(task)));
      return isAll && run.observation.unfinished === left.length ? left.length : 0;
    },
    /** More at one time than the service takes: no limit, or one that was given what had started already. */
    'over-limit': ({ observation }) => came(observation, REFUSED),
    /** Tried again at once, before the time that the service had told. */
    'retry-too-early': ({ observation }) => came(observation, TOO_EARLY),
    /** A deadline that began before the call did, or that all calls share. */
    'deadline-too-wide': count(({ actual, expected }) => isLate(actual) && !isLate(expected)),
    /** An error of the service, returned as if it were an answer. */
    'error-as-success': count(({ tasks, actual }) => actual === 'ok' && tasks.at(-1)?.state === 'error'),
    /** A passing failure taken for a lasting one. */
    'no-retry': count(
      ({ model, expected, tasks }) =>
        model.length > 1 && expected === 'ok' && tasks.length === 1 && hasFailed(tasks[0]),
    ),
    /** Made again, although it fails for good. */
    'retried-in-vain': ({ observation }, baseline) =>
      came(observation, BROKEN) - came(baseline.observation, BROKEN),
    /** Nothing new began until the slowest of those before had ended. Once that may be a call that is made again. */
    'in-batches': ({ observation }) => {
      const { peakConcurrency, tasks } = observation;
      if (peakConcurrency === 1) return 0;
      return (
        tasks.filter(({ start }, at) => {
          const left = tasks.slice(0, at).filter(({ end }) => end > start - IDLE_MS);
          return left.length === 1 && left.every(({ end }) => end <= start);
        }).length - 1
      );
    },
    /** Waited for what the baseline gives up. */
    'no-deadline': count(
      ({ tasks, expected, actual }) => isLate(expected) && !isLate(actual) && tasks.at(-1)?.state === 'done',
    ),
  },
  /** Whoever is kept waiting hands in the same items all the same. */
  excuses: ({ baseline, learner }) =>
    [...baseline, ...learner].some(({ observation }) => came(observation, STALLED) > 0) &&
    learner.every((run) => itemsOf(run, baseline[0] ?? run).length > 0),
  check: boundCheck('refused-calls', (seen) => came(seen, REFUSED, TOO_EARLY)),
} as const satisfies Part;

const isLate = (outcome: Item['actual']): boolean => outcome === 'timed-out';

/** Answered with an error, which being refused is not: then it did not get as far. */
const hasFailed = (task: Task | undefined): boolean =>
  task?.state === 'error' && task.spans.every(({ on }) => on !== REFUSED);
