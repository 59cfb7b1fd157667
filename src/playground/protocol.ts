import type { Measurement, Side } from '../../playgrounds/kit/ts/measure.ts';
import type { RunError, Span } from '../../playgrounds/kit/ts/result.ts';

/**
 * All that crosses between the page, the sandboxed frame and the workers. Discriminated unions of plain data;
 * a run has a port of its own, so that no message of an earlier run can be taken for one of this.
 */

export type RunLanguage = 'ts' | 'py';

/** What a run may use. Whoever reaches a limit is ended with a sentence that names it. */
export interface RunLimits {
  /** Wall clock from the start of the program, in ms. */
  timeMs: number;
  /** Of WebAssembly memory, where the runtime can be bounded, in bytes. */
  memoryBytes: number;
  outputLines: number;
  outputBytes: number;
}

export const defaultLimits: RunLimits = {
  timeMs: 30_000,
  memoryBytes: 512 * 1024 * 1024,
  outputLines: 5_000,
  outputBytes: 256 * 1024,
};

/** Host → runtime: one run. Files by path, as they lie in the assembled project. */
export interface RunRequest {
  /** `program`: run `entry` as Node or CPython would. `lab`: measure it against the baseline with the kit. */
  mode: 'program' | 'lab';
  entry: string;
  files: Readonly<Record<string, string>>;
  limits: RunLimits;
  /** Multiplies the waits of a lab: 1 for a verdict on time. */
  scale: number;
  /** Timed runs of each version of a lab. */
  runs: number;
}

/** Runtime → host, in order, until `finished`. Times in ms since the program started. */
export type RunEvent =
  | { type: 'started' }
  | { type: 'output'; chunks: OutputChunk[] }
  | { type: 'trace'; events: TraceEvent[] }
  /** A version of a lab begins its run number `run` of `runs`. */
  | { type: 'lab-run'; side: Side; run: number; runs: number }
  /** Samples of a lab: judged by the host, never here. */
  | { type: 'measured'; measurement: Measurement }
  | { type: 'finished'; outcome: RunOutcome };

export interface OutputChunk {
  stream: 'stdout' | 'stderr';
  text: string;
  at: number;
}

/** How a run ended. `limit` tells which of the limits it met. */
export type RunOutcome =
  | { kind: 'done'; exitCode: number }
  | { kind: 'error'; error: RunError }
  | { kind: 'limit'; limit: 'time' | 'memory' | 'output' }
  | { kind: 'stopped' }
  /** The runtime itself could not start or died: nothing is said about the program. */
  | { kind: 'unavailable'; reason: string };

/** A task appears, changes its state, or ends. Tasks are numbered from 1; 0 is the program itself. */
export type TraceEvent =
  | { type: 'task'; id: number; parent: number; label: string; at: number }
  | { type: 'state'; id: number; state: Span['state']; at: number; on: string; line: number | null }
  | { type: 'end'; id: number; state: 'done' | 'error' | 'cancelled'; at: number };

/** Host → frame, once, with the port for everything after it. */
export interface BootMessage {
  type: 'boot';
  /** The classic worker script of the runtime, as text. */
  script: string;
  /** Binary assets of the runtime by name; transferred, since an opaque origin cannot fetch them. */
  assets: Readonly<Record<string, ArrayBuffer>>;
}

/** Frame → host, on that port. */
export type FrameEvent = { type: 'ready' } | { type: 'refused'; reason: string };

/** Bytes of runtime assets fetched so far, for the progress that a learner sees. */
export interface LoadProgress {
  loadedBytes: number;
  totalBytes: number;
}
