import type { Side } from '../../../playgrounds/kit/ts/measure.ts';
import type { RunResult } from '../../../playgrounds/kit/ts/result.ts';
import type { LoadProgress, UnavailableReason } from '../protocol.ts';

/** What a lab shows, one at a time. `kind` is the `data-state` of its status. */
export type LabState =
  | { kind: 'idle' }
  /** `progress` is null until the first byte of the runtime has arrived. */
  | { kind: 'loading'; progress: LoadProgress | null }
  /** `turn` is null while the program starts and warms up. */
  | { kind: 'running'; turn: Turn | null }
  /** The runs were measured and judged: passed, failed or unstable. */
  | { kind: 'done'; result: RunResult }
  | { kind: 'failed'; failure: LabFailure }
  | { kind: 'stopped' }
  | { kind: 'timed-out'; result: RunResult };

/** Run number `run` of `runs` of one version is under way. */
export interface Turn {
  side: Side;
  run: number;
  runs: number;
}

export type LabFailure =
  /** The learner's program failed; the result names the line. */
  | { kind: 'program'; result: RunResult }
  /** It used more than a run may. */
  | { kind: 'limit'; limit: 'memory' | 'output' }
  /** Its samples contradict the page's clock: the machine was busy or suspended, or the program lied. */
  | { kind: 'clock' }
  /** The lab's files or its runtime could not be had, or died: nothing is said about the program. */
  | { kind: 'unavailable'; reason: UnavailableReason; detail: string };
