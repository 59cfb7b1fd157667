import type { Measurement, Sample, Side } from '../../../../playgrounds/kit/ts/measure.ts';

/** What messages, a busy page and the end of a run may add between the two clocks, in ms. */
const SLACK_MS = 40;
/** The same as a share of the sample. */
const SLACK_SHARE = 0.15;

interface Lap {
  side: Side;
  fromMs: number;
}

/**
 * Compares the samples that a worker reports with the times at which its runs began by the page's own clock,
 * which learner code cannot replace. Times in ms.
 */
export function createSampleCheck() {
  const laps: Lap[] = [];

  return {
    /** A run of that side begins now. */
    begin(side: Side, nowMs: number): void {
      laps.push({ side, fromMs: nowMs });
    },

    /** Whether there was a run for each sample, and each took about as long as it says. `nowMs`: its arrival. */
    agree({ samples }: Measurement, nowMs: number): boolean {
      return (['baseline', 'learner'] as const).every((side) => {
        const seenMs = laps.flatMap((lap, index) =>
          lap.side === side ? [(laps[index + 1]?.fromMs ?? nowMs) - lap.fromMs] : [],
        );
        const reported = samples[side];
        return (
          reported.length === seenMs.length &&
          reported.every((sample, index) => matches(sample, seenMs[index]))
        );
      });
    },
  };
}

function matches({ ms, observation }: Sample, seenMs = Number.NaN): boolean {
  const slackMs = SLACK_MS + SLACK_SHARE * seenMs;
  // Operations left behind are waited for after the sample ends: then only the upper bound holds.
  return ms <= seenMs + slackMs && (observation.unfinished > 0 || ms >= seenMs - slackMs);
}
