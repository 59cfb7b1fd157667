import type { FrameCommand, WorkerEvent } from '../../protocol.ts';
import { RuntimeUnavailable } from './unavailable.ts';

/** Pyodide on a slow phone takes its time; a runtime that hangs is given up. In ms. */
const START_TIMEOUT_MS = 60_000;

/** A worker inside the frame, seen from the host. */
export interface RuntimeWorker {
  /** A new port to the runtime, once that is up. Errors: RuntimeUnavailable (`runtime`, `crashed`). */
  connect(): Promise<MessagePort>;
  /** Fails the worker if its frame dies – no event tells – until the signal. To be called while it is busy. */
  watch(until: AbortSignal): void;
  /** Resolves when the worker can be used no more, with the reason. */
  readonly failed: Promise<RuntimeUnavailable>;
  /** Says that it has died. */
  fail(reason: RuntimeUnavailable): void;
  /** Ends it, whatever it is doing. */
  terminate(): void;
}

/** Asks the frame for worker `id`. */
export function createWorker(
  id: number,
  command: (message: FrameCommand, transfer?: Transferable[]) => void,
  watch: RuntimeWorker['watch'],
): RuntimeWorker {
  let fail: RuntimeWorker['fail'] = () => {};
  const failed = new Promise<RuntimeUnavailable>((resolve) => {
    fail = resolve;
  });
  command({ type: 'spawn', worker: id });

  async function connect(): Promise<MessagePort> {
    const { port1, port2 } = new MessageChannel();
    const ready = untilReady(port1);
    command({ type: 'connect', worker: id }, [port2]);
    const over = new AbortController();
    watch(over.signal);
    const timer = setTimeout(
      () =>
        fail(new RuntimeUnavailable('runtime', `The runtime did not start within ${START_TIMEOUT_MS} ms.`)),
      START_TIMEOUT_MS,
    );
    const failure = await Promise.race([ready, failed]);
    clearTimeout(timer);
    over.abort();
    if (failure) {
      port1.close();
      throw failure;
    }
    return port1;
  }

  return { connect, watch, failed, fail, terminate: () => command({ type: 'terminate', worker: id }) };
}

function untilReady(port: MessagePort): Promise<void> {
  const ready = new Promise<void>((resolve) => {
    port.addEventListener(
      'message',
      ({ data }: MessageEvent<WorkerEvent>) => {
        if (data.type === 'ready') resolve();
      },
      { once: true },
    );
  });
  port.start();
  return ready;
}
