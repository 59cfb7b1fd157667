import { later, now } from './clock.ts';

/** How often it beats, in ms. */
const BEAT_MS = 5;

/**
 * Tells for how long the event loop stood still in a run, by a timer beside the learner's code that finds out how late
 * it is called: whatever keeps the loop – a call that sleeps, a computation, a chain of microtasks – keeps the timer
 * waiting just as long.
 */
export function createHeartbeat() {
  let dueMs = 0;
  let stalledMs = 0;
  let cancel = () => {};

  const look = () => {
    stalledMs = Math.max(stalledMs, now() - dueMs);
  };
  function start(): void {
    dueMs = now() + BEAT_MS;
    cancel();
    cancel = later(() => {
      look();
      start();
    }, BEAT_MS);
  }

  return {
    start,
    /** The loop stands still for a reason that is known, until `start`: what the backend blocks has spans of its own. */
    pause: look,
    /** Returns the longest time for which a beat was late, in ms. */
    stop() {
      look();
      cancel();
      return stalledMs;
    },
  };
}
