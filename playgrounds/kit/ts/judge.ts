import { needsClock } from './criterion.ts';
import type { Measurement } from './measure.ts';
import { recognise } from './misconceptions.ts';
import {
  type Case,
  type Conditions,
  failed,
  type Misconception,
  type Rules,
  type Told,
  told,
} from './part.ts';
import { parts } from './parts.ts';
import type { Check } from './result.ts';
import { median, spread } from './statistics.ts';

/** Largest interquartile range over median at which samples may be judged. */
export const ALLOWED_SPREAD = 0.15;

/** These cost time; what a check has found is never their doing. */
const slow: readonly string[] = [
  ...['blocking-in-async', 'await-in-loop', 'partly-overlapped', 'blocked-loop', 'wrong-limit'],
  ...['called-again', 'too-narrow', 'in-batches', 'slept-on-top'],
];

export interface Judgement extends Told {
  ratio: number | null;
  checks: Check[];
  misconceptions: Misconception[];
}

/**
 * The verdict on a measurement. What no clock can excuse comes first: other results, less work, operations that
 * never overlapped. Then whether the samples can be trusted; only then the ratio.
 */
export function judge(rules: Rules, measurement: Measurement, conditions: Conditions): Judgement {
  const { baseline, learner } = measurement.samples;
  const checks = parts.flatMap((part) => part.check?.(rules, measurement) ?? []);
  // A hidden tab's timers are slow: then a late beat is not the learner's doing.
  const misconceptions = recognise(rules, measurement).filter(
    ({ id }) => id !== 'blocked-loop' || !conditions.hidden,
  );
  const [before, after] = [baseline.map(({ ms }) => ms), learner.map(({ ms }) => ms)];
  const ratio = median(before) / median(after);
  const unsteady = disagreement(Math.max(spread(before), spread(after)));
  const run: Case = { ...conditions, rules, misconceptions, baseline, learner, ratio, unsteady };
  const broken = checks.find(({ passed }) => !passed);
  return {
    // Over other work, or over waits too short to time, a ratio would say nothing.
    ratio: conditions.timed && needsClock(rules.criterion) && !broken ? ratio : null,
    checks,
    misconceptions,
    ...(broken ? verdictOn(broken, run) : byCriterion(run)),
  };
}

/** Something does not hold: told by what has brought it about, where that is known. */
function verdictOn(broken: Check, run: Case): Told {
  const { misconceptions } = run;
  const reason = misconceptions.find(({ id }) => broken.id === 'order' || !slow.includes(id));
  // Of what has a name only this can come from a machine: a call misses its deadline, the learner's or the baseline's.
  if (parts.some((part) => part.excuses?.(run)) && (!reason || reason.id.includes('deadline'))) {
    // What the machine can bring about by itself is not held against anybody whose code let the loop go on.
    const stalled = misconceptions.find(({ id }) => id === 'blocked-loop');
    return stalled ? failed(stalled) : told('unstable', 'disturbed');
  }
  return reason ? failed(reason) : told('failed', broken.messageKey, broken.params);
}

/** A lab carries the part that judges by its criterion. */
function byCriterion(run: Case): Told {
  const [verdict] = parts.flatMap((part) => part.verdict?.(run) ?? []);
  return verdict as Told;
}

function disagreement(worst: number): Told | null {
  const percent = (share: number) => (share * 100).toFixed(0);
  if (worst <= ALLOWED_SPREAD) return null;
  return told('unstable', 'unstable', { spread: percent(worst), allowed: percent(ALLOWED_SPREAD) });
}
