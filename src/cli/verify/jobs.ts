import { eachOf, many } from '../each-of.ts';
import type { Outcome, Report } from './outcome.ts';

/** So many at once keep the cores busy: half of a run is waiting. What more would spoil costs more than it gains. */
const crowd = 1.5 * many;

/** A program to verify. */
export interface Job {
  /** About how long it takes, in ms: what takes long begins first, so that nothing waits for it at the end. */
  readonly wallMs: number;
  /** Runs it beside others. Null where those, or a busy machine, may have spoilt the run: then it is run alone. */
  beside(): Promise<Outcome | null>;
  /** Runs it with nothing beside it, for the last word. */
  alone(): Promise<Outcome>;
}

/** A job that is done already. */
export const settled = (outcome: Outcome): Job => ({
  wallMs: 0,
  beside: async () => outcome,
  alone: async () => outcome,
});

/**
 * Runs jobs, many at a time, as they wait for the most part. What is recorded is measured alone, in the order given.
 * @param report is told each outcome as soon as it is known
 */
export async function runJobs(
  jobs: readonly Job[],
  { record, report }: { record: boolean; report: Report },
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const tell = (outcome: Outcome) => {
    outcomes.push(outcome);
    report(outcome);
  };
  const open: Job[] = record ? [...jobs] : [];
  if (!record) {
    const longestFirst = [...jobs].sort((a, b) => b.wallMs - a.wallMs);
    await eachOf(longestFirst, { atOnce: crowd }, async (job) => {
      const outcome = await job.beside();
      if (outcome) tell(outcome);
      else open.push(job);
    });
  }
  for (const job of open) tell(await job.alone());
  return outcomes;
}
