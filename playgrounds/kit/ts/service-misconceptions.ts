import type { Observation } from './backend.ts';
import {
  CACHED,
  CLOSE,
  CONNECT,
  came,
  IN_PROGRESS,
  isWork,
  NOT_CALLABLE,
  peakOfWork,
  REFUSED,
  TOO_EARLY,
  TOO_MANY_CLIENTS,
} from './bounds.ts';
import { type Item, itemsOf, outcomeOf } from './items.ts';
import type { Sample } from './measure.ts';
import type { Task } from './result.ts';

type Recogniser = (seen: Observation, result: string, baseline: Sample | undefined) => number;

/** Misconceptions about a service whose calls can fail. Each tells how many times it shows in one run. */
export const serviceRecognisers = {
  /** Read before a thread was asked for, which then got the contents in place of a function. */
  'called-before-the-thread': (seen) => came(seen, NOT_CALLABLE),
  /** More connections than the server takes. */
  'too-many-connections': (seen) => came(seen, TOO_MANY_CLIENTS),
  /** Asked at the same time and yet served one at a time: they share a connection. */
  'one-connection': (seen) => stuckOnOne(seen),
  /** Given up, and yet still under way when the version returned: losing a race cancels nothing. */
  'race-without-abort': (seen, result, baseline) => {
    const left = seen.tasks.filter(({ state }) => state === 'pending');
    const givenUp = itemsOf(seen, result, baseline).filter(
      ({ model, expected, actual }) => endOf(model) === 'cancelled' && same(expected, actual),
    );
    const all = left.every((task) => givenUp.some(({ tasks }) => tasks.includes(task)));
    return all && seen.unfinished === left.length ? left.length : 0;
  },
} as const satisfies Record<string, Recogniser>;

/** Those that come after what was not awaited: whoever awaits nothing also starts too many. */
export const laterServiceRecognisers = {
  /** More at one time than the service takes: no limit, or one that was given what had started already. */
  'over-limit': (seen) => came(seen, REFUSED),
  /** Tried again at once, before the time that the service had told. */
  'retry-too-early': (seen) => came(seen, TOO_EARLY),
  /** A deadline that began before the call did, or that all calls share. */
  'deadline-too-wide': (seen, result, baseline) => {
    const items = itemsOf(seen, result, baseline);
    const late = items.find(({ model }) => endOf(model) === 'cancelled');
    const given = outcomeOf(late?.expected);
    const isGivenUp = ({ actual, expected }: Item) =>
      outcomeOf(actual) === given && outcomeOf(expected) !== given;
    return given === null ? 0 : items.filter(isGivenUp).length;
  },
  /** An error of the service, returned as if it were an answer. */
  'error-as-success': (seen, result, baseline) => {
    const items = itemsOf(seen, result, baseline);
    const plain = items.find(({ model }) => model.length === 1 && endOf(model) === 'done');
    const success = outcomeOf(plain?.expected);
    const isTaken = ({ tasks, actual }: Item) => endOf(tasks) === 'error' && outcomeOf(actual) === success;
    return success === null ? 0 : items.filter(isTaken).length;
  },
  /** Handed over although there was nothing to wait for. */
  'cached-through-pool': (seen) => came(seen, CACHED),
  /** Opened and not closed. */
  'connection-left-open': (seen) => Math.max(0, came(seen, CONNECT) - came(seen, CLOSE)),
  /** A passing failure taken for a lasting one. */
  'no-retry': (seen, result, baseline) =>
    itemsOf(seen, result, baseline).filter(
      ({ model, tasks }) =>
        model.length > 1 && endOf(model) === 'done' && tasks.length === 1 && failed(tasks[0]),
    ).length,
  /** Waited for what the baseline gives up. */
  'no-deadline': (seen, result, baseline) =>
    itemsOf(seen, result, baseline).filter(
      ({ model, tasks, expected, actual }) =>
        endOf(model) === 'cancelled' && endOf(tasks) === 'done' && !same(expected, actual),
    ).length,
} as const satisfies Record<string, Recogniser>;

/** Queries that could not run beside another, on a connection that they share. */
export function stuckOnOne(seen: Observation): number {
  const refused = came(seen, IN_PROGRESS);
  if (refused > 0 || seen.unfinished > 0 || peakOfWork(seen) > 1) return refused;
  const work = seen.tasks.filter(isWork);
  const queued = work.filter(({ spans }) => spans.some(({ state }) => state === 'ready')).length;
  // One or two may have waited for a connection to be opened.
  return queued * 2 > work.length ? queued : 0;
}

const endOf = (tasks: readonly Task[]): Task['state'] | undefined => tasks.at(-1)?.state;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Answered with an error, which being refused is not: then it did not get as far. */
const failed = (task: Task | undefined): boolean =>
  task?.state === 'error' && task.spans.every(({ on }) => on !== REFUSED);
