import type { LoadProgress, RunEvent, RunOutcome, RunRequest } from '../../../../src/playground/protocol.ts';
import type { Runner } from '../../../../src/playground/runner/host/runner.ts';

/** All that a test can know of a run. Times in ms since Run was pressed. */
export interface RunRecord {
  outcome: RunOutcome;
  events: { at: number; event: RunEvent }[];
  progress: (LoadProgress & { at: number })[];
  wallMs: number;
  /** Longest time for which the page itself did not answer. */
  worstGapMs: number;
}

export interface Bench {
  prepare(): Promise<void>;
  run(request: RunRequest): Promise<RunRecord>;
  /** Presses Run, and Stop as soon as `until` is met (`started`, or the first output). */
  runAndStop(request: RunRequest, until: RunEvent['type']): Promise<RunRecord & { stopMs: number }>;
  /** Presses Run, Stop, Run … without waiting; the outcomes, the last one that of the run left alone. */
  press(times: number, everyMs: number, request: RunRequest): Promise<RunOutcome[]>;
  dispose(): void;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

const HEARTBEAT_MS = 20;

/** What the tests drive: a runner, and a heartbeat of the page beside it. */
export function createBench(runner: Runner): Bench {
  async function record(
    request: RunRequest,
    signal?: AbortSignal,
    seen: (event: RunEvent) => void = () => {},
  ) {
    const events: RunRecord['events'] = [];
    const progress: RunRecord['progress'] = [];
    const heartbeat = startHeartbeat();
    const startMs = performance.now();
    const outcome = await runner.run(request, {
      signal,
      onEvent(event) {
        events.push({ at: performance.now() - startMs, event });
        seen(event);
      },
      onProgress: (step) => progress.push({ ...step, at: performance.now() - startMs }),
    });
    return { outcome, events, progress, wallMs: performance.now() - startMs, worstGapMs: heartbeat.stop() };
  }

  return {
    prepare: () => runner.prepare(),
    run: (request) => record(request),
    async runAndStop(request, until) {
      const stop = new AbortController();
      let stoppedAtMs = Number.NaN;
      const run = await record(request, stop.signal, ({ type }) => {
        if (type !== until || stop.signal.aborted) return;
        stoppedAtMs = performance.now();
        stop.abort();
      });
      return { ...run, stopMs: performance.now() - stoppedAtMs };
    },
    async press(times, everyMs, request) {
      const outcomes: Promise<RunOutcome>[] = [];
      let stop = new AbortController();
      for (let press = 1; press <= times; press += 1) {
        if (press % 2 === 1) {
          stop = new AbortController();
          outcomes.push(runner.run(request, { signal: stop.signal, onEvent: () => {} }));
        } else stop.abort();
        await new Promise((resolve) => setTimeout(resolve, everyMs));
      }
      outcomes.push(runner.run(request, { onEvent: () => {} }));
      return Promise.all(outcomes);
    },
    dispose: () => runner.dispose(),
  };
}

function startHeartbeat() {
  let lastMs = performance.now();
  let worstGapMs = 0;
  const beat = () => {
    const now = performance.now();
    worstGapMs = Math.max(worstGapMs, now - lastMs);
    lastMs = now;
  };
  const timer = setInterval(beat, HEARTBEAT_MS);
  return {
    stop(): number {
      clearInterval(timer);
      beat();
      return worstGapMs;
    },
  };
}
