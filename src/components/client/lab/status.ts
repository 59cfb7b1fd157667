import { fill } from '../../../i18n/fill.ts';
import type { LabWords } from '../../../i18n/lab/ko.ts';
import type { LabFailure, LabState } from '../../../playground/lab/lab-state.ts';
import type { Locale } from '../../../schemas/text.ts';

/** The one sentence that is announced; it does not change while a state lasts. */
export function statusSentence(state: LabState, words: LabWords, locale: Locale): string {
  switch (state.kind) {
    case 'idle':
      return words.labIdle;
    case 'loading':
      return words.labLoading;
    case 'running':
      return words.labRunning;
    case 'stopped':
      return words.labStopped;
    case 'timed-out':
      return state.result.message[locale];
    case 'failed':
      return failureSentence(state.failure, words, locale);
    case 'done':
      return {
        passed: words.labPassed,
        failed: words.labNotPassed,
        unstable: words.labNotJudged,
        error: words.labNotJudged,
      }[state.result.verdict];
  }
}

/** Beside it, not announced: bytes of the runtime, the run under way, the technical reason of a failure. */
export function progressSentence(state: LabState, words: LabWords): string {
  if (state.kind === 'loading' && state.progress) {
    const { loadedBytes, totalBytes } = state.progress;
    if (loadedBytes === totalBytes) return words.labStarting;
    const kb = (bytes: number) => Math.round(bytes / 1000);
    return fill(words.labLoadedBytes, { loaded: kb(loadedBytes), total: kb(totalBytes) });
  }
  if (state.kind === 'running' && state.turn) {
    const { side, run, runs } = state.turn;
    return fill(words.labTurn, { side: words[side], run, runs });
  }
  if (state.kind === 'failed' && state.failure.kind === 'unavailable') return state.failure.detail;
  return '';
}

function failureSentence(failure: LabFailure, words: LabWords, locale: Locale): string {
  switch (failure.kind) {
    case 'program':
      return failure.result.message[locale];
    case 'limit':
      return failure.limit === 'memory' ? words.failMemory : words.failOutput;
    case 'clock':
      return words.failClock;
    case 'unavailable':
      return {
        network: words.failNetwork,
        frame: words.failFrame,
        runtime: words.failRuntime,
        crashed: words.failCrashed,
        tampered: words.failTampered,
      }[failure.reason];
  }
}
