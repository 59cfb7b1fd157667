import { CLOSE, CONNECT, came, IN_PROGRESS, TOO_MANY_CLIENTS } from './bounds.ts';
import { boundCheck, type Part } from './part.ts';
import type { Observation } from './result.ts';
import { isQueued, queued } from './waits.ts';

/** What is said to a query whose pool was closed before it had its turn. */
export const POOL_CLOSED = 'pool is closed';

const leftOpen = (seen: Observation): number => {
  // Closing takes its time: what the version does not wait for is not closed when it returns.
  const tasks = seen.tasks.filter(({ state, spans }) => state !== 'pending' || spans[0]?.on !== CLOSE);
  return came(seen, CONNECT) - came({ ...seen, tasks }, CLOSE);
};

/** Misconceptions about the connections to a database. */
export const connections = {
  recognisers: {
    /** More connections than the server takes. */
    'too-many-connections': ({ observation }) => came(observation, TOO_MANY_CLIENTS),
    /** Asked at the same time and yet served one at a time: they share a connection. */
    'one-connection': ({ observation }) => {
      const refused = came(observation, IN_PROGRESS);
      const { unfinished, peakConcurrency, tasks } = observation;
      if (refused > 0 || unfinished > 0 || peakConcurrency > 1) return refused;
      return isQueued(tasks) ? queued(tasks).length : 0;
    },
    /** Asked of a pool that was closed before they had their turn, which the version awaited and so was told. */
    'pool-closed-early': ({ result, observation }) =>
      result.includes(POOL_CLOSED) ? observation.unfinished : 0,
    /** Opened and not closed. */
    'connection-left-open': ({ observation }) => Math.max(0, leftOpen(observation)),
  },
  check: boundCheck('left-open', leftOpen),
} as const satisfies Part;
