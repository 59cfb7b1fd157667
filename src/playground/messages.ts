import type { Bound } from '../../playgrounds/kit/ts/criterion.ts';
import type { LabConfig } from '../../playgrounds/kit/ts/lab.ts';
import { misconceptionIds } from './kit-parts.ts';
import { type MessageKey, typescriptKeys } from './message-key.ts';
import { pythonMessages } from './python-messages.ts';
import { typescriptMessages } from './typescript-messages.ts';

/** Sentences that only labs of one criterion can say. */
const only: Partial<Record<MessageKey, LabConfig['criterion']['kind'] | Bound['kind']>> = {
  'as-predicted': 'prediction',
  prediction: 'prediction',
  'no-prediction': 'prediction',
  'prediction-no-number': 'prediction',
  'wrong-limit': 'prediction',
  'in-order': 'order',
  'facts-hold': 'facts',
  'heartbeat-kept': 'heartbeat-gap',
  'out-of-order': 'order',
  'peak-concurrency': 'peak-concurrency',
  'peak-concurrency-exceeded': 'peak-concurrency',
  'refused-calls': 'refused-calls',
  'refused-calls-exceeded': 'refused-calls',
  'pool-jobs': 'pool-jobs',
  'pool-jobs-exceeded': 'pool-jobs',
  'left-open': 'left-open',
  'left-open-exceeded': 'left-open',
};

/** The sentences that a lab can say, in the words of its language: what travels with it. */
export function messagesOf({
  language,
  criterion,
  bounds = [],
  misconceptions,
}: Pick<LabConfig, 'language' | 'criterion' | 'bounds' | 'misconceptions'>): LabConfig['messages'] {
  const own = language === 'py' ? pythonMessages : {};
  const unsaid: readonly string[] = [
    ...misconceptionIds.filter((id) => !misconceptions.includes(id)),
    ...(language === 'py' ? typescriptKeys : []),
  ];
  const kinds = [criterion, ...bounds].map(({ kind }) => kind);
  const said = Object.entries({ ...typescriptMessages, ...own }).filter(([key]) => {
    const kind = only[key as MessageKey];
    return kind === undefined ? !unsaid.includes(key) : kinds.includes(kind);
  });
  return Object.fromEntries(said);
}
