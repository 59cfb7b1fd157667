import { came, IN_PROGRESS, isWork } from './bounds.ts';
import { countPromises } from './canonical.ts';
import type { Sample } from './measure.ts';
import type { Part } from './part.ts';
import type { Observation, Task } from './result.ts';

/** A loop that stands still for less is no matter of the learner's code, in ms: a busy machine alone makes up to 10. */
const STALL_MS = 40;
/** How many times as long as in the baseline a loop stands still if it is the learner's doing. */
const STALL_FACTOR = 3;

/** Misconceptions about waiting, whatever is waited for. */
export const waits = {
  recognisers: {
    /** Started but not awaited: the version returned before its operations did. */
    'missing-await': (run, baseline) =>
      isComplete(run, baseline) ? 0 : Math.max(run.observation.unfinished, countPromises(run.result)),
    /** Waited for, and yet returned as promises in place of what they hold. */
    'promise-in-result': (run, baseline) => (isComplete(run, baseline) ? countPromises(run.result) : 0),
    /** A blocking call stays blocking inside an async function, Promise.all or not: the two look the same. */
    'blocking-in-async': ({ observation }) => observation.blocked,
    /** Each wait began after the one before had ended, without having asked before that. */
    'await-in-loop': ({ observation }) => {
      const { calls, peakConcurrency, tasks } = observation;
      const inTurn = isClean(observation) && calls > 1 && peakConcurrency === 1;
      return inTurn && !isQueued(tasks) && came(observation, IN_PROGRESS) === 0 ? calls : 0;
    },
  },
  /** The learner's own code kept the loop: in every run, so that nothing else of the machine is taken for it. */
  find({ criterion, entry }, { samples }) {
    const ms = longestStall(samples.learner);
    const isOwn =
      criterion.kind === 'heartbeat-gap'
        ? ms > criterion.maxMs
        : ms >= STALL_MS && ms >= STALL_FACTOR * longestStall(samples.baseline);
    return isOwn ? [{ id: 'blocked-loop', params: { ms: Math.round(ms), where: entry } }] : [];
  },
} as const satisfies Part;

/** For how long the loop stands still at most, in ms: of the run in which the machine disturbed least. */
export const longestStall = (samples: readonly Sample[]): number =>
  Math.min(...samples.map(({ observation }) => observation.stalledMs));

/** Operations that began only after another had ended. */
export function late(tasks: readonly Task[]): Task[] {
  const firstEnd = Math.min(...tasks.map(({ end }) => end));
  return tasks.filter(({ start }) => start >= firstEnd);
}

/** Operations that stood in a queue before they began. */
export const queued = (tasks: readonly Task[]): Task[] =>
  tasks.filter(({ spans }) => spans.some(({ state }) => state === 'ready'));

/** Whether most stood in a queue: one or two may have waited for a connection to be opened. */
export const isQueued = (tasks: readonly Task[]): boolean =>
  queued(tasks).length * 2 > tasks.filter(isWork).length;

const isComplete = ({ observation }: Sample, baseline: Sample): boolean =>
  observation.unfinished === 0 && observation.calls >= baseline.observation.calls;

export const isClean = ({ blocked, unfinished }: Observation): boolean => blocked + unfinished === 0;
