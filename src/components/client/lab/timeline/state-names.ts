import type { Span } from '../../../../../playgrounds/kit/ts/result.ts';
import type { LabWords } from '../../../../i18n/lab/ko.ts';

/** Names of the states of an operation. */
export const stateNames = (words: LabWords): Record<Span['state'], string> => ({
  running: words.stateRunning,
  waiting: words.stateWaiting,
  blocked: words.stateBlocked,
  ready: words.stateReady,
});
