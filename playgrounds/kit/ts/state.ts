import { check, failed, type Part, told } from './part.ts';
import { spread } from './statistics.ts';
import { late, longestStall } from './waits.ts';

/** Share of the baseline’s longest stall from which on one is the code’s own, however busy the machine. */
const CERTAIN_STALL = 0.4;
/** Largest interquartile range over median of stalls that are the code’s own. */
const STEADY = 0.15;

/** Criteria that take no clock: an order, facts, and a heartbeat, which only a loop that stands still can stop. */
export const state: Part = {
  check({ criterion }, { samples }) {
    if (criterion.kind !== 'order') return [];
    const passed = samples.learner.every(
      ({ observation }) => observation.unfinished === 0 && late(observation.tasks).length === 0,
    );
    return [{ ...check('in-order', passed, 'out-of-order', {}), id: 'order' }];
  },
  verdict({ rules, misconceptions, baseline, learner, unsteady, hidden }) {
    const { criterion } = rules;
    // A hidden tab's own timers pause: its heartbeat says nothing.
    if (criterion.kind === 'heartbeat-gap' && hidden) return told('unstable', 'hidden');
    const stalled = misconceptions.find(({ id }) => id === 'blocked-loop');
    if (stalled) {
      // Where the machine takes the processor away, slices that are short enough wait for it too.
      const isLong = longestStall(learner) >= CERTAIN_STALL * longestStall(baseline);
      if (isLong) return failed(stalled);
      // What the code does takes as long in every run.
      const isSteady = spread(learner.map(({ observation }) => observation.stalledMs)) <= STEADY;
      return unsteady ?? (isSteady ? failed(stalled) : told('unstable', 'disturbed'));
    }
    if (criterion.kind === 'order') return told('passed', 'in-order');
    if (criterion.kind === 'facts') return told('passed', 'facts-hold');
    if (criterion.kind !== 'heartbeat-gap') return null;
    return told('passed', 'heartbeat-kept', { ms: Math.round(longestStall(learner)), max: criterion.maxMs });
  },
};
