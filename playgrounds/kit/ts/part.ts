import type { Bound } from './criterion.ts';
import type { LabConfig } from './lab.ts';
import type { Measurement, Sample } from './measure.ts';
import type { Check, Observation, Params, Verdict } from './result.ts';

/** What the kit knows of one kind of work or of criterion. A lab carries the parts that it has use for. */
export interface Part {
  recognisers?: Readonly<Record<string, Recogniser>>;
  /** Misconceptions that all runs show together. */
  find?(rules: Rules, measurement: Measurement): Misconception[];
  /** What must hold whatever a clock says. */
  check?(rules: Rules, measurement: Measurement): Check[];
  /** Whether a machine that stood still may have brought about what does not hold. */
  excuses?(run: Case): boolean;
  /** The verdict by the criteria that it is about, once all checks hold; null for others. */
  verdict?(run: Case): Told | null;
}

/**
 * How many times a misconception shows in one run, beside a run of the baseline. Seen from outside – counts, overlap,
 * order – and never read from the source, so that renaming or reformatting does not deceive it.
 */
export type Recogniser = (run: Sample, baseline: Sample) => number;

/** What a run is judged by. */
export type Rules = Pick<
  LabConfig,
  'criterion' | 'bounds' | 'limit' | 'misconceptions' | 'expectations' | 'entry' | 'messages'
>;

export interface Misconception {
  id: string;
  params: Params;
}

/** How the runs were made. */
export interface Conditions {
  /** Whether the page was hidden at any time: browsers slow its timers. */
  hidden: boolean;
  /** False at a small scale, where waits are too short for a verdict on time. */
  timed: boolean;
}

/** What a verdict rests on. */
export interface Case extends Conditions {
  rules: Rules;
  misconceptions: Misconception[];
  baseline: Sample[];
  learner: Sample[];
  ratio: number;
  /** Samples that disagree too much to judge by; null where they do not. */
  unsteady: Told | null;
}

/** A verdict in words. */
export interface Told {
  verdict: Verdict;
  messageKey: string;
  params: Params;
}

export const told = (verdict: Verdict, messageKey: string, params: Params = {}): Told => ({
  ...{ verdict, messageKey, params },
});

export const failed = ({ id, params }: Misconception): Told => told('failed', id, params);

/** A check whose sentence is that of its id where it holds. */
export const check = (id: string, passed: boolean, failure: string, params: Params): Check => ({
  ...{ id, passed, messageKey: passed ? id : failure, params },
});

/** The check of a bound, where the lab has it; `actual` is the worst of the runs. */
export const boundCheck =
  (kind: Bound['kind'], figure: (seen: Observation) => number): Part['check'] =>
  ({ bounds = [] }, { samples }) => {
    const actual = Math.max(...samples.learner.map(({ observation }) => figure(observation)));
    const limits = bounds.filter((bound) => bound.kind === kind);
    return limits.map(({ max }) => check(kind, actual <= max, `${kind}-exceeded`, { actual, max }));
  };

const LONGEST_SHOWN = 120;

/** A result as long as it can be shown. */
export const clip = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
