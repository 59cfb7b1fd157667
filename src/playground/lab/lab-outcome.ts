import { conclude, concludeError } from '../../../playgrounds/kit/ts/conclude.ts';
import { needsClock } from '../../../playgrounds/kit/ts/criterion.ts';
import type { LabConfig } from '../../../playgrounds/kit/ts/lab.ts';
import type { Measurement } from '../../../playgrounds/kit/ts/measure.ts';
import type { MeasuringConditions, RunOutcome } from '../protocol.ts';
import type { LabState } from './lab-state.ts';

export interface Measured {
  measurement: Measurement;
  conditions: MeasuringConditions;
}

/**
 * What a run that has ended shows. The verdict is made here, on the page's side of the sandbox, from samples; the
 * program supplies none.
 * @param measured the samples, or null where the program ended before they were complete
 * @param timeLimitMs of the run, for the sentence that names it
 */
export function stateAfter(
  outcome: RunOutcome,
  measured: Measured | null,
  { config, timeLimitMs }: { config: LabConfig; timeLimitMs: number },
): LabState {
  // What the program does after its last sample, such as a late rejection, is no part of the verdict.
  const ended = outcome.kind === 'done' || outcome.kind === 'error' || outcome.kind === 'limit';
  if (measured && ended) {
    // An order of events is the same by every clock.
    if (needsClock(config.criterion) && !measured.conditions.trusted)
      return { kind: 'failed', failure: { kind: 'clock' } };
    const conditions = { ...measured.conditions, timed: true };
    return { kind: 'done', result: conclude(config, 'page', measured.measurement, conditions) };
  }
  const program = (error: Parameters<typeof concludeError>[2]) => concludeError(config, 'page', error);
  const here = { file: config.entry, line: null };
  switch (outcome.kind) {
    case 'stopped':
      return { kind: 'stopped' };
    case 'unavailable':
      return { kind: 'failed', failure: outcome };
    case 'error':
      return { kind: 'failed', failure: { kind: 'program', result: program(outcome.error) } };
    case 'done': {
      const result = program({ ...here, kind: 'exited', message: '' });
      return { kind: 'failed', failure: { kind: 'program', result } };
    }
    case 'limit': {
      const { limit } = outcome;
      if (limit !== 'time') return { kind: 'failed', failure: { kind: 'limit', limit } };
      const result = program({ ...here, kind: 'time-out', message: String(timeLimitMs / 1000) });
      return { kind: 'timed-out', result };
    }
  }
}
