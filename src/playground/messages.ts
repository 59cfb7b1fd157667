import type { LabConfig } from '../../playgrounds/kit/ts/lab.ts';
import type { MessageKey } from '../../playgrounds/kit/ts/messages.ts';
import { misconceptionIds } from '../../playgrounds/kit/ts/misconceptions.ts';
import { pythonMessages } from './python-messages.ts';
import { typescriptMessages } from './typescript-messages.ts';

/** Sentences that only labs of one criterion can say. */
const only: Partial<Record<MessageKey, LabConfig['criterion']['kind']>> = {
  'as-predicted': 'prediction',
  prediction: 'prediction',
  'no-prediction': 'prediction',
  'prediction-no-number': 'prediction',
  'wrong-limit': 'prediction',
  'in-order': 'order',
  'facts-hold': 'facts',
  'out-of-order': 'order',
};

/** The sentences that a lab can say, in the words of its language: what travels with it. */
export function messagesOf({
  language,
  criterion,
  misconceptions,
}: Pick<LabConfig, 'language' | 'criterion' | 'misconceptions'>): LabConfig['messages'] {
  const own = language === 'py' ? pythonMessages : {};
  const unsaid: readonly string[] = misconceptionIds.filter((id) => !misconceptions.includes(id));
  const said = Object.entries({ ...typescriptMessages, ...own }).filter(([key]) => {
    const kind = only[key as MessageKey];
    return kind === undefined ? !unsaid.includes(key) : kind === criterion.kind;
  });
  return Object.fromEntries(said);
}
