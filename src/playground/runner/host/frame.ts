import type { BootMessage, FrameCommand, FrameEvent } from '../../protocol.ts';
import type { LoadedRuntime } from './assets.ts';
import { RuntimeUnavailable } from './unavailable.ts';
import { createWorker, type RuntimeWorker } from './worker.ts';

/** How often a frame with a busy worker is asked whether it lives, in ms. */
const PING_EVERY_MS = 1_000;
/** Counted rather than timed: a page that was busy or hidden itself has not read the answers yet. */
const MOST_UNANSWERED = 3;

/** A blocked frame loads an error page and stays silent, so that only time tells. In ms. */
const FRAME_TIMEOUT_MS = 10_000;

/** The sandboxed frame while it lives. */
export interface RuntimeFrame {
  /** Starts a worker with the runtime's script. */
  spawn(): RuntimeWorker;
  /** Resolves when the frame's process is gone, or it was disposed of. */
  readonly closed: Promise<void>;
  dispose(): void;
}

/**
 * Puts the sandbox into the page and boots it. Errors: RuntimeUnavailable (`frame`).
 * @param url of runner.html, on the page's own origin
 */
export async function openFrame(
  page: Document,
  url: string,
  runtime: LoadedRuntime,
  signal: AbortSignal,
): Promise<RuntimeFrame> {
  const element = page.createElement('iframe');
  // Without allow-same-origin its origin is opaque: no storage, no cookies, nothing of the site.
  element.setAttribute('sandbox', 'allow-scripts');
  element.hidden = true;
  element.title = 'sandbox';
  element.src = url;
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
  page.body.append(element);
  const { port1: control, port2 } = new MessageChannel();
  try {
    const silence = AbortSignal.timeout(FRAME_TIMEOUT_MS);
    await unlessAborted(loaded, AbortSignal.any([signal, silence]));
    const message: BootMessage = { type: 'boot', ...runtime };
    // An opaque origin has no name to address it by; nothing in the message is secret.
    element.contentWindow?.postMessage(message, '*', [port2]);
    await unlessAborted(untilReady(control), AbortSignal.any([signal, silence]));
  } catch (error) {
    control.close();
    element.remove();
    if (signal.aborted) throw error;
    throw new RuntimeUnavailable('frame', `${url} did not answer within ${FRAME_TIMEOUT_MS} ms.`);
  }
  return serveFrame(element, control);
}

const crashed = new RuntimeUnavailable('crashed', 'The process of the sandbox has died.');

function serveFrame(element: HTMLIFrameElement, control: MessagePort): RuntimeFrame {
  const command = (message: FrameCommand, transfer: Transferable[] = []) =>
    control.postMessage(message, transfer);
  const workers = new Map<number, RuntimeWorker>();
  let spawned = 0;
  let close = () => {};
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });

  function fail(error: RuntimeUnavailable): void {
    for (const worker of workers.values()) worker.fail(error);
    element.remove();
    control.close();
    close();
  }

  let unanswered = 0;
  function watch(until: AbortSignal): void {
    unanswered = 0;
    const timer = setInterval(() => {
      if (unanswered === MOST_UNANSWERED) fail(crashed);
      unanswered += 1;
      command({ type: 'ping' });
    }, PING_EVERY_MS);
    until.addEventListener('abort', () => clearInterval(timer), { once: true });
  }

  control.addEventListener('message', ({ data }: MessageEvent<FrameEvent>) => {
    unanswered = 0;
    if (data.type === 'worker-error') {
      workers.get(data.worker)?.fail(new RuntimeUnavailable('runtime', data.message));
    } else if (data.type === 'terminated') workers.delete(data.worker);
  });
  return {
    closed,
    spawn() {
      spawned += 1;
      const worker = createWorker(spawned, command, watch);
      workers.set(spawned, worker);
      return worker;
    },
    dispose() {
      control.close();
      element.remove();
      close();
    },
  };
}

function untilReady(control: MessagePort): Promise<unknown> {
  const ready = new Promise((resolve) => control.addEventListener('message', resolve, { once: true }));
  control.start();
  return ready;
}

/** @throws the signal's reason as soon as it is aborted */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([promise, aborted]);
}
