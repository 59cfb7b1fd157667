import type { RunResult } from '../../playgrounds/kit/ts/result.ts';
import type { RunRequest } from '../../src/playground/protocol.ts';
import type { RunRecord } from '../e2e/runtime/page/bench.ts';
import { judged } from '../support/judged.ts';

/** The result that the page would show, or null where the times do not agree with its own clock: it says that instead. */
export function trustedResult(record: RunRecord, request: RunRequest): RunResult | null {
  const { result, conditions } = judged(record, request);
  return conditions.trusted ? result : null;
}
