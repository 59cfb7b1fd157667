import { boundCheck, type Part } from './part.ts';

/** How many operations may be under way at one time. */
export const peak: Part = {
  check: boundCheck('peak-concurrency', ({ peakConcurrency }) => peakConcurrency),
};
