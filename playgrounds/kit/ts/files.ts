import { came, POOLED } from './bounds.ts';
import { boundCheck, type Part } from './part.ts';
import type { Span } from './result.ts';

/** What a read by a pool of threads comes to if the file was in memory anyway. */
export const CACHED = 'file in memory';
/** What became of a read that had been called before a thread was asked for. */
export const NOT_CALLABLE = 'not callable';

/** Misconceptions about files and the threads that read them. */
export const files = {
  recognisers: {
    /** Read before a thread was asked for, which then got the contents in place of a function. */
    'called-before-the-thread': ({ observation }) => came(observation, NOT_CALLABLE),
    /** Handed over although there was nothing to wait for. */
    'cached-through-pool': ({ observation }) => came(observation, CACHED),
  },
  check: boundCheck('pool-jobs', ({ tasks }) => tasks.filter(({ spans }) => spans.some(isPoolJob)).length),
} as const satisfies Part;

const isPoolJob = ({ state, on }: Span): boolean => state !== 'blocked' && (on === POOLED || on === CACHED);
