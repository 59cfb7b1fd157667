import type { LoadProgress } from '../../protocol.ts';
import { type LoadedRuntime, loadRuntime, type RuntimeSource } from './assets.ts';
import { openFrame, type RuntimeFrame } from './frame.ts';
import type { RuntimeWorker } from './worker.ts';

/** After a run the page first has its own work to do, and the learner may press Run again at once. In ms. */
const REFILL_DELAY_MS = 100;

/** A worker that is up, and the port of the one run that it is for. */
export interface ReadyWorker {
  worker: RuntimeWorker;
  port: MessagePort;
}

export interface SupplyOptions {
  page: Document;
  /** URL of runner.html. */
  frameUrl: string;
  source: RuntimeSource;
}

type ProgressListener = (progress: LoadProgress) => void;

/**
 * Keeps one frame, and in it one spare worker that is up before it is needed. Nothing is fetched before the
 * first `fill`; afterwards only the frame's own document is, should its process have died.
 */
export function createSupply({ page, frameUrl, source }: SupplyOptions) {
  const disposed = new AbortController();
  const listeners = new Set<ProgressListener>();
  let runtime: Promise<LoadedRuntime> | null = null;
  let frame: Promise<RuntimeFrame> | null = null;
  let spare: Promise<ReadyWorker> | null = null;
  let refilling: ReturnType<typeof setTimeout> | undefined;

  /** Fetched once, kept for a frame that has to be opened again; a failure is not kept. */
  function load(): Promise<LoadedRuntime> {
    const loading = loadRuntime(source, disposed.signal, (progress) => {
      for (const listener of listeners) listener(progress);
    });
    runtime = loading;
    loading.catch(() => {
      runtime = null;
    });
    return loading;
  }

  const open = async (): Promise<RuntimeFrame> =>
    openFrame(page, frameUrl, await (runtime ?? load()), disposed.signal);

  /** The frame, opened at the first call and again after it was lost. */
  function currentFrame(): Promise<RuntimeFrame> {
    if (frame) return frame;
    const opening = open();
    const forget = () => {
      if (frame === opening) frame = spare = null;
    };
    frame = opening;
    opening.then(({ closed }) => closed.then(forget), forget);
    return opening;
  }

  async function start(): Promise<ReadyWorker> {
    const worker = (await currentFrame()).spawn();
    return { worker, port: await worker.connect() };
  }

  function startSpare(): Promise<ReadyWorker> {
    const starting = start();
    const forget = () => {
      if (spare === starting) spare = null;
    };
    starting.then(({ worker }) => worker.failed.then(forget), forget);
    return starting;
  }

  /** The spare worker, once it is up. Several callers get the same one. Errors: RuntimeUnavailable. */
  async function fill(onProgress: ProgressListener = () => {}): Promise<ReadyWorker> {
    clearTimeout(refilling);
    listeners.add(onProgress);
    try {
      spare ??= startSpare();
      return await spare;
    } finally {
      listeners.delete(onProgress);
    }
  }

  return {
    fill,
    /** Makes the spare worker the caller's own: the next `fill` starts another. */
    claim(): void {
      spare = null;
    },
    /** Starts the next spare worker in a moment. */
    refill(): void {
      clearTimeout(refilling);
      // Should it fail, the next run meets the same failure and tells it.
      refilling = setTimeout(() => fill().catch(() => {}), REFILL_DELAY_MS);
    },
    dispose(): void {
      clearTimeout(refilling);
      disposed.abort(new Error('The runner was disposed of.'));
      frame?.then(
        (opened) => opened.dispose(),
        () => {}, // It never opened.
      );
    },
  };
}
