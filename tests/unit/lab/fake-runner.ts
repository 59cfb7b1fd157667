import type { RunOutcome, RunRequest } from '../../../src/playground/protocol.ts';
import type { Runner, RunObserver } from '../../../src/playground/runner/host/runner.ts';

/** What a program does in a fake runner; it sees the request and tells events. */
export type Script = (request: RunRequest, observer: RunObserver) => Promise<RunOutcome> | RunOutcome;

/** A runner that plays scripts, one a run; like the real one it ends a run that is stopped or followed by another. */
export function fakeRunner(...scripts: readonly Script[]): Runner & { requests: RunRequest[] } {
  const requests: RunRequest[] = [];
  let current = new AbortController();
  return {
    requests,
    prepare: async () => {},
    async run(request, observer) {
      current.abort();
      current = new AbortController();
      const stop = AbortSignal.any([current.signal, ...(observer.signal ? [observer.signal] : [])]);
      const script = scripts[Math.min(requests.length, scripts.length - 1)];
      requests.push(request);
      if (!script) throw new Error('The fake runner was given no script.');
      return Promise.race([stopped(stop), script(request, { ...observer, signal: stop })]);
    },
    dispose: () => current.abort(),
  };
}

const stopped = (signal: AbortSignal): Promise<RunOutcome> =>
  new Promise((resolve) => {
    const stop = () => resolve({ kind: 'stopped' });
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });

/** A program that never ends by itself. */
export const endless: Script = () => new Promise(() => {});
