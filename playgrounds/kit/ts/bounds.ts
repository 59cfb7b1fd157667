import type { Observation, Task } from './result.ts';

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
/** What a read comes to that a pool of threads did. */
export const POOLED = 'file';

const about: readonly string[] = [CONNECT, CLOSE, TOO_MANY_CLIENTS];

/** Whether an operation is part of the work: it is counted. */
export const isWork = ({ spans }: Task): boolean => spans.every(({ on }) => !about.includes(on));

/** Operations that came to one of these. */
export const came = ({ tasks }: Observation, ...ends: readonly string[]): number =>
  tasks.filter(({ spans }) => spans.some(({ on }) => ends.includes(on))).length;
