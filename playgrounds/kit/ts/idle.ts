import type { Measurement, Sample } from './measure.ts';
import { check, type Misconception, type Part, type Rules } from './part.ts';

/** What a run may idle for after its last operation: timers are late on a busy machine, in ms. */
const MOST_MS = 40;

function find({ entry: where }: Rules, measurement: Measurement): Misconception[] {
  const ms = Math.round(idleOf(measurement));
  return ms > 0 ? [{ id: 'slept-on-top', params: { ms, where } }] : [];
}

/** A fixed time that is slept in place of waiting for what was started, or on top of it. */
export const idle: Part = {
  find,
  check(rules, measurement) {
    // Where time is judged it tells for itself.
    const found = rules.criterion.kind === 'order' ? find(rules, measurement) : [];
    return found.map(({ id, params }) => check('idle', false, id, params));
  },
};

/** For how long every run of the learner’s version went on after all its work was done; 0 if that is no matter. */
function idleOf({ samples }: Measurement): number {
  const ms = Math.min(...samples.learner.map(tailOf));
  return ms > MOST_MS ? ms : 0;
}

/** What the loop stood still for is no idling. */
const tailOf = ({ ms, observation: { tasks, stalledMs, unfinished } }: Sample): number =>
  unfinished > 0 || tasks.length === 0 ? 0 : ms - stalledMs - Math.max(...tasks.map(({ end }) => end));
