import { conclude } from '../../playgrounds/kit/ts/conclude.ts';
import type { LabConfig } from '../../playgrounds/kit/ts/lab.ts';
import type { RunResult } from '../../playgrounds/kit/ts/result.ts';
import type { RunRequest } from '../../src/playground/protocol.ts';
import type { RunRecord } from '../e2e/runtime/page/bench.ts';

/**
 * What the page would tell of a run of a lab: the verdict on its samples, or null where their times do not agree with
 * the page's own clock, which it tells instead of judging. @throws where nothing was measured
 */
export function judged({ events, outcome }: RunRecord, { files }: RunRequest): RunResult | null {
  const config: LabConfig = JSON.parse(files['lab.json'] ?? 'null');
  const measured = events.map(({ event }) => event).find((event) => event.type === 'measured');
  if (measured?.type !== 'measured') throw new Error(`Nothing was measured: ${JSON.stringify(outcome)}`);
  const { hidden, trusted } = measured.conditions;
  return trusted ? conclude(config, 'page', measured.measurement, { hidden, timed: true }) : null;
}
