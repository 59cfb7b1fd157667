import type { RunRequest, WorkerEvent, WorkerMessage } from '../../protocol.ts';
import { createNative, park } from './native.ts';
import { Outbox } from './outbox.ts';
import { runLab } from './run-lab.ts';
import { runProgram } from './run-program.ts';

/** The worker's side of a run: one port, one request, one program. */
function serve(port: MessagePort): void {
  // Bound now: learner code may later replace the method on the prototype.
  const post: (event: WorkerEvent) => void = port.postMessage.bind(port);
  port.addEventListener('message', ({ data }: MessageEvent<RunRequest>) => start(data, post), { once: true });
  port.start();
  post({ type: 'ready' });
}

function start(request: RunRequest, post: (event: WorkerEvent) => void): void {
  const native = createNative();
  const outbox = new Outbox({ post, native, limits: request.limits, park });
  post({ type: 'started' });
  const run = request.mode === 'lab' ? runLab : runProgram;
  void run(request, native, outbox);
}

function onMessage({ data, ports }: MessageEvent<WorkerMessage>): void {
  const [port] = ports;
  if (data.type !== 'connect' || !port) return;
  removeEventListener('message', onMessage);
  serve(port);
}

addEventListener('message', onMessage);
