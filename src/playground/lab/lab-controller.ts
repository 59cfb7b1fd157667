import type { Files } from '../lab-files.ts';
import type { RunEvent } from '../protocol.ts';
import type { Runner } from '../runner/host/runner.ts';
import { type Measured, stateAfter } from './lab-outcome.ts';
import { labConfig, labRequest } from './lab-request.ts';
import type { LabState } from './lab-state.ts';

export interface LabOptions {
  /** The assembled project. Rejects where it cannot be fetched. */
  loadProject(): Promise<Files>;
  /** The sandbox of the lab's language. Rejects where its code cannot be fetched. */
  openRunner(): Promise<Runner>;
  /** Names of the learner's files. */
  own: readonly string[];
  onState(state: LabState): void;
  /** Everything that happens in the run that is shown, as it happens. */
  onEvent(event: RunEvent): void;
}

/** Runs one lab. It knows no document: what it has to tell goes to `onState` and `onEvent`. */
export interface LabController {
  /** Runs the lab with the learner's files, ending a run that is still going. Resolves to its last state. */
  run(learner: Files): Promise<LabState>;
  stop(): void;
}

export function createLabController(options: LabOptions): LabController {
  let current = new AbortController();
  let isWarm = false;

  async function attempt(
    learner: Files,
    signal: AbortSignal,
    show: (state: LabState) => void,
  ): Promise<LabState> {
    const loaded = await Promise.all([options.loadProject(), options.openRunner()]).catch(String);
    if (signal.aborted) return { kind: 'stopped' };
    if (typeof loaded === 'string') {
      return { kind: 'failed', failure: { kind: 'unavailable', reason: 'network', detail: loaded } };
    }
    const [project, runner] = loaded;
    const request = labRequest(project, learner, options.own);
    const samples: Measured[] = [];
    const outcome = await runner.run(request, {
      signal,
      onProgress: (progress) => show({ kind: 'loading', progress }),
      onEvent(event) {
        if (signal.aborted) return;
        if (event.type === 'started') show({ kind: 'running', turn: null });
        if (event.type === 'lab-run') show({ kind: 'running', turn: event });
        if (event.type === 'measured') samples.push(event);
        options.onEvent(event);
      },
    });
    isWarm = outcome.kind !== 'unavailable';
    return stateAfter(outcome, samples[0] ?? null, {
      config: labConfig(project),
      timeLimitMs: request.limits.timeMs,
    });
  }

  return {
    async run(learner) {
      current.abort();
      const mine = new AbortController();
      current = mine;
      /** A run that was followed by another has no say any more. */
      const show = (state: LabState) => {
        if (current === mine) options.onState(state);
      };
      show(isWarm ? { kind: 'running', turn: null } : { kind: 'loading', progress: null });
      const last = await attempt(learner, mine.signal, show);
      show(last);
      return last;
    },
    stop: () => current.abort(),
  };
}
