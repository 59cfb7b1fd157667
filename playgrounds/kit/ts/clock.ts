// Taken before learner code is loaded, so that a replaced timer or clock does not reach the measurement.
export const now = performance.now.bind(performance);
const timer = globalThis.setTimeout;
const cancelTimer = globalThis.clearTimeout;

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => timer(resolve, ms));

/** Calls back after `ms`; returns what cancels it. */
export function later(callback: () => void, ms: number): () => void {
  const handle = timer(callback, ms);
  return () => cancelTimer(handle);
}
