import { later, now } from './clock.ts';

/** How often it beats, in ms. */
const BEAT_MS = 5;

/** Tells for how long the event loop stood still in a run. */
export interface Heartbeat {
  start(): void;
  /** The loop stands still for a reason that is known: what the backend blocks is told by its own spans. */
  pause(): void;
  resume(): void;
  stop(): void;
  /** Longest time for which a beat was late, in ms. */
  readonly stalledMs: number;
}

/**
 * A timer beside the learner's code that finds out how late it is called: whatever keeps the loop – a call that
 * sleeps, a computation, a chain of microtasks – keeps the timer waiting just as long.
 */
export function createHeartbeat(): Heartbeat {
  let dueMs = 0;
  let stalledMs = 0;
  let cancel = () => {};

  const look = () => {
    stalledMs = Math.max(stalledMs, now() - dueMs);
  };
  function schedule(): void {
    dueMs = now() + BEAT_MS;
    cancel();
    cancel = later(beat, BEAT_MS);
  }
  function beat(): void {
    look();
    schedule();
  }

  return {
    start: schedule,
    pause: look,
    resume: schedule,
    stop() {
      look();
      cancel();
    },
    get stalledMs() {
      return stalledMs;
    },
  };
}
