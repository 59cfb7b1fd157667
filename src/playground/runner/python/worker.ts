import type { PyodideAPI } from 'pyodide';
import type {
  RunRequest,
  SnapshotMessage,
  WorkerEvent,
  WorkerMessage,
  WorkerOutcome,
} from '../../protocol.ts';
import { block, createNative, park } from '../ts/native.ts';
import { Outbox } from '../ts/outbox.ts';
import { type Booted, bootPython } from './boot.ts';
import { confine } from './confine.ts';
import { capMemory, type MemoryCap } from './memory-cap.ts';
import { createPage } from './page.ts';

/** The worker's side of a run: one interpreter, one port, one request, one program. */
function serve(port: MessagePort, python: PyodideAPI, memory: MemoryCap): void {
  const post = (event: WorkerEvent): void => port.postMessage(event);
  port.addEventListener(
    'message',
    ({ data }: MessageEvent<RunRequest>) => {
      memory.set(data.limits.memoryBytes);
      run(data, python, post);
    },
    { once: true },
  );
  port.start();
  post({ type: 'ready' });
}

/** Blocks until the program has ended: Python runs to its end without returning to the worker's event loop. */
function run(request: RunRequest, python: PyodideAPI, post: (event: WorkerEvent) => void): void {
  const native = createNative();
  // A thread that never returns has no timers: gathered output goes out with the next, or before it is parked.
  const outbox = new Outbox({
    post,
    native: { ...native, later: () => () => {} },
    limits: request.limits,
    park,
  });
  redirectOutput(python, outbox);
  const start = python.runPython('_waitless.start.start') as (page: object, request: string) => string;
  post({ type: 'started' });
  const outcome: WorkerOutcome = JSON.parse(start(createPage(outbox, block), JSON.stringify(request)));
  outbox.finish(outcome);
}

function redirectOutput(python: PyodideAPI, outbox: Outbox): void {
  for (const stream of ['stdout', 'stderr'] as const) {
    // Of its own for each stream: a character may be cut in two by the buffer.
    const decoder = new TextDecoder();
    const write = (bytes: Uint8Array): number => {
      outbox.write(stream, decoder.decode(bytes, { stream: true }));
      return bytes.length;
    };
    if (stream === 'stdout') python.setStdout({ write, isatty: false });
    else python.setStderr({ write, isatty: false });
  }
  python.setStdin({ stdin: () => null });
}

/** Errors of an async function do not reach the worker's `error` event by themselves, and the host listens there. */
function tell(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}

function handOn(bytes: ArrayBuffer): void {
  const message: SnapshotMessage = { type: 'snapshot', bytes };
  postMessage(message, { transfer: [bytes] });
}

let booting: Promise<Booted> | null = null;
const memory = capMemory();

function onMessage({ data, ports }: MessageEvent<WorkerMessage>): void {
  if (data.type === 'assets') booting = bootPython(data.assets);
  const [port] = ports;
  if (data.type !== 'connect' || !port || !booting) return;
  removeEventListener('message', onMessage);
  booting
    .then(({ python, snapshot }) => {
      if (snapshot) handOn(snapshot);
      confine();
      serve(port, python, memory);
    })
    .catch(tell);
}

addEventListener('message', onMessage);
