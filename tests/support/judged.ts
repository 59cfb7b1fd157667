import { conclude } from '../../playgrounds/kit/ts/conclude.ts';
import type { LabConfig } from '../../playgrounds/kit/ts/lab.ts';
import type { RunResult } from '../../playgrounds/kit/ts/result.ts';
import type { MeasuringConditions, RunRequest } from '../../src/playground/protocol.ts';
import type { RunRecord } from '../e2e/runtime/page/bench.ts';

export interface Judged {
  result: RunResult;
  conditions: MeasuringConditions;
}

/**
 * What the page makes of a run of a lab: judged here, by the judge of the page, from what crossed. Only at scale 1 are
 * waits long enough for a verdict on time. @throws where nothing was measured
 */
export function judged({ events, outcome }: RunRecord, { files, scale }: RunRequest): Judged {
  const config: LabConfig = JSON.parse(files['lab.json'] ?? 'null');
  const measured = events.map(({ event }) => event).find((event) => event.type === 'measured');
  if (measured?.type !== 'measured') throw new Error(`Nothing was measured: ${JSON.stringify(outcome)}`);
  const { measurement, conditions } = measured;
  const { hidden } = conditions;
  return { result: conclude(config, 'page', measurement, { hidden, timed: scale === 1 }), conditions };
}
