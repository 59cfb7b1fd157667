import type { RunEvent, RunOutcome, RunRequest, WorkerEvent } from '../../protocol.ts';
import { createOutputMeter } from '../output-meter.ts';
import { parseEvent } from './parse-event.ts';
import { createSampleCheck } from './sample-check.ts';
import type { ReadyWorker } from './supply.ts';
import { RuntimeUnavailable } from './unavailable.ts';

export interface RunOptions {
  page: Document;
  stop: AbortSignal;
  onEvent: (event: RunEvent) => void;
}

const tampered = new RuntimeUnavailable('tampered', 'The worker sent a message that is not of the protocol.');

/**
 * Runs one program on a worker and ends the worker with it. What the worker says is untrusted: it is parsed, held
 * to the limits, and its samples are compared with the host's clock.
 */
export function runOn(
  { worker, port }: ReadyWorker,
  request: RunRequest,
  options: RunOptions,
): Promise<RunOutcome> {
  const { page, stop, onEvent } = options;
  const { limits } = request;
  const over = new AbortController();
  const samples = createSampleCheck();
  const output = createOutputMeter(limits);
  let hidden = page.hidden;
  page.addEventListener('visibilitychange', () => (hidden ||= page.hidden), { signal: over.signal });

  /** What an event of the worker ends the run with; null while it goes on. */
  function take(event: WorkerEvent): RunOutcome | null {
    switch (event.type) {
      case 'ready':
        return null;
      case 'finished':
        return event.outcome;
      case 'output': {
        onEvent({ ...event, chunks: event.chunks.map(output.takeChunk) });
        return output.isExceeded() ? { kind: 'limit', limit: 'output' } : null;
      }
      case 'measured': {
        const trusted = samples.agree(event.measurement, performance.now());
        onEvent({ ...event, conditions: { hidden, trusted } });
        return null;
      }
      case 'lab-run':
        samples.begin(event.side, performance.now());
        onEvent(event);
        return null;
      default:
        onEvent(event);
        return null;
    }
  }

  return new Promise((resolve) => {
    const end = (outcome: RunOutcome) => {
      if (over.signal.aborted) return;
      over.abort();
      clearTimeout(timer);
      port.close();
      worker.terminate();
      resolve(outcome);
    };
    const timer = setTimeout(() => end({ kind: 'limit', limit: 'time' }), limits.timeMs);
    stop.addEventListener('abort', () => end({ kind: 'stopped' }), { once: true, signal: over.signal });
    worker.watch(over.signal);
    worker.failed.then((failure) => end(failure.outcome));
    port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (over.signal.aborted) return;
      const event = parseEvent(data);
      const outcome = event ? take(event) : tampered.outcome;
      if (outcome) end(outcome);
    });
    port.postMessage(request);
  });
}
