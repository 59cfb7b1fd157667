import type { RunError } from '../../playgrounds/kit/ts/result.ts';
import type { MisconceptionId } from './kit-parts.ts';

/** What only Python can say. */
export type PythonKey =
  | ('forgotten-await' | 'nested-loop' | 'generator-returned' | 'list-in-place-of-one' | 'coroutines-to-wait')
  | (
      | 'not-awaitable'
      | 'result-too-early'
      | 'awaited-twice'
      | 'with-not-async'
      | 'async-iteration'
      | 'cancelled'
    );

/** What only TypeScript can say. Python tells what nobody awaited when the run is over, and goes on. */
export const typescriptKeys = ['unhandled', 'settled-in-result', 'no-list', 'not-a-value'] as const;

/** What a verdict or a check can say. */
export type MessageKey =
  | ('passed' | 'as-predicted' | 'in-order' | 'facts-hold' | 'heartbeat-kept')
  | ('below' | 'out-of-order' | 'suspicious' | 'unstable' | 'disturbed' | 'hidden' | 'untimed')
  | (
      | 'results-equal'
      | 'results-differ'
      | ('nothing-returned' | 'other-order')
      | 'same-work'
      | 'less-work'
      | 'prediction'
      | 'no-prediction'
      | 'prediction-no-number'
    )
  | ('peak-concurrency' | 'peak-concurrency-exceeded' | 'refused-calls' | 'refused-calls-exceeded')
  | ('left-open' | 'left-open-exceeded' | 'pool-jobs' | 'pool-jobs-exceeded')
  | MisconceptionId
  | PythonKey
  | (typeof typescriptKeys)[number]
  | RunError['kind'];
