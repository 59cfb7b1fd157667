/** What came of a suite. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** The skipped ones by name, each with its reason. */
  skips: string[];
}

export const noCounts: Counts = { passed: 0, failed: 0, skipped: 0, skips: [] };

export const add = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  skips: [...a.skips, ...b.skips],
});

/** The last line of `npm test`. */
export const summary = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/**
 * Counts that agree with the exit code: a suite that broke off without naming a failure counts as one failed, and
 * one that crashed before it could count anything as well.
 */
export function settle(counts: Counts | null, code: number | null): Counts {
  if (counts === null) return { ...noCounts, failed: 1 };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
