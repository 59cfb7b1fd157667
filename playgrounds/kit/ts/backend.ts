import { isWork } from './bounds.ts';
import { later, now, sleep } from './clock.ts';
import { createHeartbeat } from './heartbeat.ts';
import type { Observation, Span, Task } from './result.ts';

/** One simulated operation: what is asked for, and after how many ms (at scale 1) the answer comes. */
export interface Operation<Answer> {
  label: string;
  /** Kind of the wait, such as `sleep`. */
  on: string;
  ms: number;
  answer: Answer;
  /** What it fails with in place of the answer. */
  fails?: Error;
}

type Asked = Pick<Operation<unknown>, 'label' | 'on'>;

/** An operation that something else than a timer answers, such as a server: told as it goes on. */
export interface Call {
  /** It stands in a queue from now until it begins. */
  queue(): void;
  /** It has reached whoever serves it, and is in flight from now on. */
  begin(): void;
  /** It is over; later ends change nothing. `on` tells what it came to, such as `HTTP 503`. */
  end(state?: 'done' | 'error' | 'cancelled', on?: string): void;
  readonly isOver: boolean;
}

/** What the service of a lab refuses. A version that lets it through has its run judged by it, not ended. */
export class ServiceError extends Error {}

/** Simulated I/O that labs build on. */
export interface Backend {
  /** Asks for an operation that the lab serves by itself. It counts as unfinished until it is over. */
  open(asked: Asked): Call;
  /** To be called, in turn, when the run is over and all that it left behind has settled. */
  afterwards(clean: () => unknown): void;
  /** Answers later; the event loop is free meanwhile. Rejects with the reason of `signal` once that is aborted. */
  wait<Answer>(operation: Operation<Answer>, signal?: AbortSignal): Promise<Answer>;
  /** Answers like a synchronous driver: the thread, hence the event loop, stands still meanwhile. */
  block<Answer>(operation: Operation<Answer>): Answer;
  /** A time of the lab’s world, in ms: as long as waits of so many ms are in this run. */
  scaled(ms: number): number;
}

// Shared memory of WebAssembly: blocks a worker even where a page has no SharedArrayBuffer.
const cell = new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer);

/** A shorter stay in a queue is not drawn, in ms. */
const SHORTEST_QUEUE_MS = 1;

/**
 * A backend for one run. `scale` multiplies its waits; `entry` is the file whose lines the trace names. `start` is to
 * be called right before the version.
 */
export function createBackend(scale: number, entry: string) {
  const origin = now();
  const at = () => now() - origin;
  const heartbeat = createHeartbeat();
  const tasks: Task[] = [];
  const cleanings: (() => unknown)[] = [];
  let inFlight = 0;
  let ended = 0;
  let queued = 0;
  let peakConcurrency = 0;
  let returned = false;

  function open({ label, on }: Asked, state: Span['state'] = 'waiting'): Call {
    const asked = at();
    const span: Span = { state, from: asked, to: asked, on, line: lineIn(entry, new Error().stack) };
    const place = { id: tasks.length + 1, label, parent: 0, start: asked, end: asked };
    const task: Task = { ...place, state: 'pending', spans: [span] };
    tasks.push(task);
    let queuedAt: number | null = null;
    let [begun, isOver] = [false, false];
    const leaveQueue = () => {
      if (queuedAt !== null) queued -= 1;
    };
    return {
      get isOver() {
        return isOver;
      },
      queue() {
        if (queuedAt !== null || begun || isOver) return;
        queuedAt = at();
        queued += 1;
      },
      begin() {
        if (begun || isOver) return;
        begun = true;
        leaveQueue();
        span.from = at();
        task.start = queuedAt ?? span.from;
        if (span.from - task.start >= SHORTEST_QUEUE_MS)
          task.spans.unshift({ ...span, state: 'ready', from: task.start, to: span.from });
        if (isWork(task)) inFlight += 1;
        peakConcurrency = Math.max(peakConcurrency, inFlight);
      },
      end(state = 'done', on = span.on) {
        if (isOver) return;
        isOver = true;
        task.end = span.to = at();
        task.state = returned ? 'pending' : state;
        ended += 1;
        if (!begun) leaveQueue();
        else if (isWork(task)) inFlight -= 1;
        span.on = on;
      },
    };
  }

  /** Begins an operation; what it returns ends it. */
  function begin(operation: Operation<unknown>, state: Span['state']) {
    const call = open(operation, state);
    call.begin();
    return (isAborted = false) => call.end(isAborted ? 'cancelled' : operation.fails ? 'error' : 'done');
  }

  const backend: Backend = {
    open: (asked) => open(asked),
    afterwards: (clean) => void cleanings.push(clean),
    async wait(operation, signal) {
      const end = begin(operation, 'waiting');
      const isAborted = await sleepUntil(operation.ms * scale, signal);
      end(isAborted);
      if (isAborted) throw signal?.reason;
      return answerOf(operation);
    },
    block(operation) {
      const end = begin(operation, 'blocked');
      heartbeat.pause();
      Atomics.wait(cell, 0, 0, operation.ms * scale);
      heartbeat.start();
      end();
      return answerOf(operation);
    },
    scaled: (ms) => ms * scale,
  };

  /** To be called once the version has returned; waits for what it left behind. */
  async function finish(facts: Observation['facts'] = {}): Promise<Observation> {
    returned = true;
    const unfinished = tasks.filter((task) => task.state === 'pending' && isWork(task)).length;
    const seen = { calls: tasks.filter(isWork).length, peakConcurrency, stalledMs: heartbeat.stop() };
    do {
      await sleep(0);
      // What stands in a queue may never get its turn.
    } while (ended + queued < tasks.length);
    for (const clean of cleanings) await clean();
    const blocked = tasks.filter((task) => task.spans.some((span) => span.state === 'blocked')).length;
    return { ...seen, facts, blocked, unfinished, tasks };
  }

  return { backend, start: heartbeat.start, finish };
}

function answerOf<Answer>({ fails, answer }: Operation<Answer>): Answer {
  if (fails) throw fails;
  return answer;
}

/** Resolves after `ms`, or when the signal is aborted; to whether it was. */
const sleepUntil = (ms: number, signal: AbortSignal | undefined): Promise<boolean> =>
  new Promise((resolve) => {
    if (signal?.aborted) resolve(true);
    const cancel = later(() => resolve(false), ms);
    signal?.addEventListener('abort', () => {
      cancel();
      resolve(true);
    });
  });

/**
 * Line of `file` nearest to the top of a stack; null if the stack does not name the file. The lab's own modules are
 * not the learner's, whatever they are called.
 */
export function lineIn(file: string, stack: string | undefined): number | null {
  // Where types were stripped beforehand, users.ts is called users.js; its lines are the same.
  const name = file.replace(/\.ts$/, '').replace(/[^\w-]/g, '\\$&');
  const line = stack?.match(new RegExp(`(?<![\\w-]|\\b(?:lab|kit)/)${name}\\.[jt]s:(\\d+)`))?.[1];
  return line === undefined ? null : Number(line);
}
