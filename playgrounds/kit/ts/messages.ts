import type { LabConfig } from './lab.ts';
import type { MisconceptionId } from './misconceptions.ts';
import type { Params, RunError, Text } from './result.ts';

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

/** The sentence of `key` in both languages, with `{name}` replaced by the parameter of that name. */
export function message(key: string, params: Params, messages: LabConfig['messages']): Text {
  const { ko, en } = messages[key] ?? { ko: key, en: key };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (hole, name) => String(params[name] ?? hole));
  return { ko: fill(ko), en: fill(en) };
}
