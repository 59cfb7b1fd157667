import type { Measurement, Side } from '../../playgrounds/kit/ts/measure.ts';
import type { RunError, Span } from '../../playgrounds/kit/ts/result.ts';

/**
 * All that crosses between the page, the sandboxed frame and its workers. Discriminated unions of plain data; a
 * run has a port of its own, so that no message of an earlier run can be taken for one of this.
 *
 *     page ── window message, once: BootMessage ──▶ frame (public/runner.js)
 *     page ◀── control port: FrameCommand, FrameEvent ──▶ frame ── WorkerMessage ──▶ worker
 *     page ◀────────── run port: RunRequest, WorkerEvent ─────────▶ worker
 */

export type RunLanguage = 'ts' | 'py';

/** What a run may use. Whoever reaches a limit is ended with a sentence that names it. */
export interface RunLimits {
  /** Wall clock from the start of the program, in ms. */
  timeMs: number;
  /** Of array buffers and WebAssembly memory, in bytes. The heap of objects is bounded by the browser alone. */
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

/** Host → worker: one run. Files by path, as they lie in the assembled project. */
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

/** Worker → host, in order, until `finished`. Times in ms since the program started. */
export type WorkerEvent =
  /** The runtime is up and takes a request. */
  | { type: 'ready' }
  | { type: 'started' }
  | { type: 'output'; chunks: OutputChunk[] }
  | { type: 'trace'; events: TraceEvent[] }
  /** A version of a lab begins its run number `run` of `runs`. */
  | { type: 'lab-run'; side: Side; run: number; runs: number }
  /** Samples of a lab: judged by the host, never here. */
  | { type: 'measured'; measurement: Measurement }
  | { type: 'finished'; outcome: WorkerOutcome };

export interface OutputChunk {
  stream: 'stdout' | 'stderr';
  text: string;
  at: number;
}

/** How a program ended, as its worker can tell. */
export type WorkerOutcome =
  | { kind: 'done'; exitCode: number }
  /** Node's exit code is 1. */
  | { kind: 'error'; error: RunError }
  | { kind: 'limit'; limit: 'memory' | 'output' };

/** How a run ended. `limit` tells which of the limits it met. */
export type RunOutcome =
  | WorkerOutcome
  | { kind: 'limit'; limit: 'time' }
  | { kind: 'stopped' }
  /** The runtime itself could not start or died: nothing is said about the program. */
  | { kind: 'unavailable'; reason: UnavailableReason; detail: string };

export type UnavailableReason =
  /** An asset could not be fetched. */
  | 'network'
  /** The frame did not answer: blocked by a header or an extension, or this browser lacks something. */
  | 'frame'
  /** The runtime did not start in its worker. */
  | 'runtime'
  /** The worker or its process died, most often for want of memory. */
  | 'crashed'
  /** It said something that is not of this protocol: the program reached for the runtime. */
  | 'tampered';

/** Host → whoever asked for the run. */
export type RunEvent =
  | Exclude<WorkerEvent, { type: 'ready' | 'measured' | 'finished' }>
  | { type: 'measured'; measurement: Measurement; conditions: MeasuringConditions };

/** What the host saw while a lab was measured; the judge needs all of it. */
export interface MeasuringConditions {
  /** Whether the page was hidden at any time: browsers slow its timers. */
  hidden: boolean;
  /** Whether the samples agree with the host's own clock, which learner code cannot reach. */
  trusted: boolean;
}

/** A task appears, changes its state, or ends. Tasks are numbered from 1; 0 is the program itself. */
export type TraceEvent =
  | { type: 'task'; id: number; parent: number; label: string; at: number }
  | { type: 'state'; id: number; state: Span['state']; at: number; on: string; line: number | null }
  | { type: 'end'; id: number; state: 'done' | 'error' | 'cancelled'; at: number };

/** Host → frame, once, with the control port. */
export interface BootMessage {
  type: 'boot';
  /** The classic worker script of the runtime, as text. */
  script: string;
  /** Binary assets of the runtime by name: an opaque origin cannot fetch them. */
  assets: RuntimeAssets;
}

export type RuntimeAssets = Readonly<Record<string, ArrayBuffer>>;

/** Host → frame, on the control port. Workers are numbered by the host. */
export type FrameCommand =
  | { type: 'spawn'; worker: number }
  /** With the run port, transferred. */
  | { type: 'connect'; worker: number }
  | { type: 'terminate'; worker: number }
  | { type: 'ping' };

/** Frame → host, on the control port. */
export type FrameEvent =
  | { type: 'ready' }
  | { type: 'terminated'; worker: number }
  | { type: 'pong' }
  /** An error that the runtime did not catch: while it starts, that it cannot. */
  | { type: 'worker-error'; worker: number; message: string };

/** Frame → worker: first the assets, then a port for each run. */
export type WorkerMessage = { type: 'assets'; assets: RuntimeAssets } | { type: 'connect' };

/**
 * Worker → frame, before any program: the memory of an interpreter that has just started. The frame gives it to the
 * workers after this one as the asset `snapshot`; they start several times as quickly from it.
 */
export interface SnapshotMessage {
  type: 'snapshot';
  bytes: ArrayBuffer;
}

/** Bytes of runtime assets fetched so far, for the progress that a learner sees. */
export interface LoadProgress {
  loadedBytes: number;
  totalBytes: number;
}
