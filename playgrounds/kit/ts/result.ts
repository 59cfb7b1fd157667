import type { Criterion } from './criterion.ts';

/** What one run of a lab yields, whatever ran it: `run-result/1`. Times in ms, throughput in items/s. */
export interface RunResult {
  schema: 'run-result/1';
  lab: string;
  language: LabLanguage;
  runtime: Runtime;
  labVersion: string;
  cases: CaseResult[];
  /** Throughput of the learner’s version over the baseline’s. */
  ratio: number | null;
  /** Theoretical limit of the ratio. */
  limit: number | null;
  criterion: LabCriterion;
  checks: Check[];
  misconceptions: string[];
  verdict: Verdict;
  messageKey: string;
  message: Text;
  error: RunError | null;
  /** Of the learner’s run whose time is nearest to the median. */
  trace: Trace | null;
  /** The same of the baseline, so that both can be drawn on one time axis. */
  baselineTrace: Trace | null;
}

export type LabLanguage = 'ts' | 'py';
export type Text = { ko: string; en: string };
export type Params = Record<string, string | number>;
export type Verdict = 'passed' | 'failed' | 'unstable' | 'error';
export type Runtime = 'page' | 'stackblitz' | 'node' | 'cpython';
export type LabCriterion = Criterion & { from?: 'objective' };
export type BaselineKind = 'blocking' | 'sequential-await';

export interface CaseResult {
  name: 'baseline' | 'learner';
  kind: BaselineKind | 'async';
  runs: number;
  samplesMs: number[];
  medianMs: number;
  /** Interquartile range over median. */
  spread: number;
  itemsPerSecond: number;
}

export interface Check {
  id: string;
  passed: boolean;
  messageKey: string;
  params: Params;
}

export interface RunError {
  kind:
    | ('syntax' | 'thrown' | 'missing-export' | 'time-out' | 'exited')
    // Of what is thrown, these have a name: the first in TypeScript, the others in Python.
    | ('unhandled' | 'forgotten-await' | 'nested-loop');
  message: string;
  /** The learner’s file and line, where the error points there. */
  file: string | null;
  line: number | null;
}

export interface Trace {
  case: 'baseline' | 'learner';
  /** Longest time for which code outside of the operations kept the event loop from all else, in ms. */
  stalledMs: number;
  tasks: Task[];
}

/** One operation. `pending`: it had not finished when the version returned. */
export interface Task {
  id: number;
  label: string;
  parent: number;
  start: number;
  end: number;
  state: 'done' | 'error' | 'cancelled' | 'pending';
  spans: Span[];
}

export interface Span {
  state: 'ready' | 'running' | 'waiting' | 'blocked';
  from: number;
  to: number;
  /** What it waits on, such as `sleep`. */
  on: string;
  /** Line of the learner’s file that asked for it. */
  line: number | null;
}

/** What the backend saw of one run. */
export interface Observation {
  /** Operations of the work that were asked for. */
  calls: number;
  /** What the lab’s own world counted, by name. */
  facts: Record<string, number>;
  /** Calls that stopped the event loop. */
  blocked: number;
  /** Most of them in flight at one time. */
  peakConcurrency: number;
  /** Operations still in flight when the version returned. */
  unfinished: number;
  /** Longest time for which code other than the backend’s kept the event loop from all else, in ms. */
  stalledMs: number;
  tasks: Task[];
}
