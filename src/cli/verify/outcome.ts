export type Outcome = {
  /** What was verified, such as `three-waits-sync (py)`. */
  name: string;
  status: 'passed' | 'failed' | 'skipped';
  detail: string;
};

/** Tells an outcome as soon as it is known. */
export type Report = (outcome: Outcome) => void;
