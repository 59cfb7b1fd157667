import type { RunError } from '../../playgrounds/kit/ts/result.ts';
import type { MisconceptionId } from './kit-parts.ts';

/** What only Python can say. */
export type PythonKey = 'forgotten-await' | 'nested-loop';

/** What a verdict or a check can say. */
export type MessageKey =
  | ('passed' | 'as-predicted' | 'in-order' | 'facts-hold' | 'heartbeat-kept')
  | ('below' | 'out-of-order' | 'suspicious' | 'unstable' | 'disturbed' | 'hidden' | 'untimed')
  | (
      | 'results-equal'
      | 'results-differ'
      | 'same-work'
      | 'less-work'
      | 'prediction'
      | 'no-prediction'
      | 'prediction-no-number'
    )
  | ('peak-concurrency' | 'peak-concurrency-exceeded' | 'refused-calls' | 'refused-calls-exceeded')
  | ('left-open' | 'left-open-exceeded' | 'pool-jobs' | 'pool-jobs-exceeded')
  | MisconceptionId
  | RunError['kind'];
