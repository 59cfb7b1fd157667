import { later, now, sleep } from './clock.ts';
import { createHeartbeat } from './heartbeat.ts';
import type { Span, Task } from './result.ts';

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

/** Simulated I/O that labs build on. */
export interface Backend {
  /** Answers later; the event loop is free meanwhile. Rejects with the reason of `signal` once that is aborted. */
  wait<Answer>(operation: Operation<Answer>, signal?: AbortSignal): Promise<Answer>;
  /** Answers like a synchronous driver: the thread, hence the event loop, stands still meanwhile. */
  block<Answer>(operation: Operation<Answer>): Answer;
  /** A time of the lab’s world, in ms: as long as waits of so many ms are in this run. */
  scaled(ms: number): number;
}

/** What the backend saw of one run. */
export interface Observation {
  calls: number;
  /** What the lab’s own world counted, by name. */
  facts: Record<string, number>;
  /** Calls that stopped the event loop. */
  blocked: number;
  /** Most operations in flight at one time. */
  peakConcurrency: number;
  /** Operations still in flight when the version returned. */
  unfinished: number;
  /** Longest time for which code other than the backend’s kept the event loop from all else, in ms. */
  stalledMs: number;
  tasks: Task[];
}

// Shared memory of WebAssembly: blocks a worker even where a page has no SharedArrayBuffer.
const cell = new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer);

/**
 * A backend for one run. `scale` multiplies its waits; `entry` is the file whose lines the trace names. `start` is to
 * be called right before the version.
 */
export function createBackend(scale: number, entry: string) {
  const origin = now();
  const heartbeat = createHeartbeat();
  const tasks: Task[] = [];
  const waits: Promise<boolean>[] = [];
  let inFlight = 0;
  let peakConcurrency = 0;
  let returned = false;

  function begin(operation: Operation<unknown>, state: Span['state']): (ending?: Task['state']) => void {
    const start = now() - origin;
    const line = lineIn(entry, new Error().stack);
    const span: Span = { state, from: start, to: start, on: operation.on, line };
    const id = tasks.length + 1;
    const task: Task = {
      id,
      label: operation.label,
      parent: 0,
      start,
      end: start,
      state: 'done',
      spans: [span],
    };
    tasks.push(task);
    inFlight += 1;
    peakConcurrency = Math.max(peakConcurrency, inFlight);
    return (ending = 'done') => {
      task.end = span.to = now() - origin;
      task.state = returned ? 'pending' : ending;
      inFlight -= 1;
    };
  }

  const backend: Backend = {
    async wait(operation, signal) {
      const end = begin(operation, 'waiting');
      const wait = sleepUntil(operation.ms * scale, signal).then((isAborted) => {
        end(isAborted ? 'cancelled' : operation.fails ? 'error' : 'done');
        return isAborted;
      });
      waits.push(wait);
      if (await wait) throw signal?.reason;
      if (operation.fails) throw operation.fails;
      return operation.answer;
    },
    block(operation) {
      const end = begin(operation, 'blocked');
      heartbeat.pause();
      Atomics.wait(cell, 0, 0, operation.ms * scale);
      heartbeat.resume();
      end();
      if (operation.fails) throw operation.fails;
      return operation.answer;
    },
    scaled: (ms) => ms * scale,
  };

  /** To be called once the version has returned; waits for what it left behind. */
  async function finish(facts: Observation['facts'] = {}): Promise<Observation> {
    returned = true;
    heartbeat.stop();
    const unfinished = inFlight;
    const seen = { calls: tasks.length, peakConcurrency, stalledMs: heartbeat.stalledMs };
    do {
      await Promise.all(waits);
      await sleep(0);
    } while (inFlight > 0);
    const blocked = tasks.filter((task) => task.spans.some((span) => span.state === 'blocked')).length;
    return { ...seen, facts, blocked, unfinished, tasks };
  }

  return { backend, start: heartbeat.start, finish };
}

/** Resolves after `ms`, or when the signal is aborted; to whether it was. */
const sleepUntil = (ms: number, signal: AbortSignal | undefined): Promise<boolean> =>
  new Promise((resolve) => {
    if (signal?.aborted) resolve(true);
    const cancel = later(() => resolve(false), ms);
    const abort = () => {
      cancel();
      resolve(true);
    };
    signal?.addEventListener('abort', abort, { once: true });
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
