import type { LoadProgress, RunEvent, RunOutcome, RunRequest } from '../../protocol.ts';
import { runOn } from './run.ts';
import { createSupply, type SupplyOptions } from './supply.ts';
import { RuntimeUnavailable } from './unavailable.ts';

export interface RunObserver {
  /** Aborting it is Stop. */
  signal?: AbortSignal;
  onEvent: (event: RunEvent) => void;
  /** While assets are fetched: the first run only. */
  onProgress?: (progress: LoadProgress) => void;
}

/**
 * Runs programs of one language in the page's sandbox, one at a time.
 *
 * States: nothing loaded → loading → a spare worker waits ⇄ running → disposed. Each program gets a worker of its
 * own, which is ended with it.
 */
export interface Runner {
  /** Fetches the runtime and starts a worker, so that the next run begins at once. Errors: RuntimeUnavailable. */
  prepare(onProgress?: (progress: LoadProgress) => void): Promise<void>;
  /** Runs a program to its end. A run that is still going is stopped first. Never rejects. */
  run(request: RunRequest, observer: RunObserver): Promise<RunOutcome>;
  /** Ends everything and takes the frame out of the page. */
  dispose(): void;
}

export function createRunner(options: SupplyOptions): Runner {
  const supply = createSupply(options);
  let current = new AbortController();

  async function run(request: RunRequest, observer: RunObserver): Promise<RunOutcome> {
    current.abort();
    current = new AbortController();
    const stop = AbortSignal.any([current.signal, ...(observer.signal ? [observer.signal] : [])]);
    let hasStarted = false;
    const watched: RunObserver = {
      ...observer,
      onEvent(event) {
        hasStarted ||= event.type === 'started';
        observer.onEvent(event);
      },
    };
    const outcome = await attempt(request, watched, stop);
    // A process dies some time after the program that filled its memory. The next one is not to blame for that.
    const diedBefore = outcome.kind === 'unavailable' && outcome.reason === 'crashed' && !hasStarted;
    return diedBefore ? attempt(request, watched, stop) : outcome;
  }

  async function attempt(request: RunRequest, observer: RunObserver, stop: AbortSignal): Promise<RunOutcome> {
    try {
      const ready = await Promise.race([supply.fill(observer.onProgress), aborted(stop)]);
      // Stopped while loading: the worker stays for the next run.
      if (ready === 'aborted' || stop.aborted) return { kind: 'stopped' };
      supply.claim();
      const outcome = await runOn(ready, request, { page: options.page, stop, onEvent: observer.onEvent });
      supply.refill();
      return outcome;
    } catch (error) {
      if (error instanceof RuntimeUnavailable) return error.outcome;
      throw error;
    }
  }

  return {
    prepare: async (onProgress) => void (await supply.fill(onProgress)),
    run,
    dispose() {
      current.abort();
      supply.dispose();
    },
  };
}

const aborted = (signal: AbortSignal): Promise<'aborted'> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve('aborted');
    signal.addEventListener('abort', () => resolve('aborted'), { once: true });
  });
