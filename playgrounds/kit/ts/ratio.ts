import { goalOf, needsClock } from './criterion.ts';
import type { Sample } from './measure.ts';
import { failed, type Part, told } from './part.ts';
import { roundDown } from './statistics.ts';
import { longestStall } from './waits.ts';

/** How far above the theoretical limit a ratio may lie: timers fire up to 1 ms early. */
const LIMIT_TOLERANCE = 0.1;
/** A target such as 0.8 × 3 is not exactly 2.4 in binary fractions. */
const ROUNDING = 1e-9;
/** Share of the run from which on a stall is no detail of it. */
const LONG_STALL = 0.2;

/** Criteria that compare times. What cannot be trusted is not judged. */
export const ratio: Part = {
  verdict({ rules, misconceptions, baseline, learner, ratio, unsteady, hidden, timed }) {
    const { criterion, limit } = rules;
    if (!needsClock(criterion)) return null;
    const goal = goalOf(criterion, limit?.ratio ?? null);
    const figures = { ratio: roundDown(ratio), goal: roundDown(goal), limit: limit?.ratio ?? '–' };
    const [cause] = misconceptions;
    const below = cause ? failed(cause) : told('failed', 'below', figures);
    if (goal > 1 && neverOverlapped(learner)) return below;
    if (!timed) return cause ? below : told('unstable', 'untimed');
    if (hidden) return told('unstable', 'hidden');
    if (unsteady) return unsteady;
    const highest = (limit?.ratio ?? Number.POSITIVE_INFINITY) * (1 + LIMIT_TOLERANCE);
    if (ratio > highest) {
      // What is left out is left out of every run; what others on the machine delay is not in the best of them.
      const isSo = fastest(baseline) / fastest(learner) > highest;
      return isSo ? told('failed', 'suspicious', figures) : told('unstable', 'disturbed');
    }
    if (!(ratio >= goal - ROUNDING)) return below;
    // Overlap enough makes up for the time of a call that blocks; not for what it does to all else on the loop.
    const isLong = longestStall(learner) > LONG_STALL * fastest(learner);
    const blocks = misconceptions.find(
      ({ id }) => id === 'blocking-in-async' || (isLong && id === 'blocked-loop'),
    );
    if (blocks) return failed(blocks);
    return told('passed', criterion.kind === 'prediction' ? 'as-predicted' : 'passed', figures);
  },
};

const fastest = (samples: readonly Sample[]): number => Math.min(...samples.map(({ ms }) => ms));

/** Whether each operation of every run had the time to itself. */
export const neverOverlapped = (samples: readonly Sample[]): boolean =>
  samples.every(({ observation }) => observation.calls > 1 && observation.peakConcurrency === 1);
