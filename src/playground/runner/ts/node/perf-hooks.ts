/**
 * `performance` that counts from the start of the program: its worker may have waited long before.
 * @param now ms since the program started
 */
export function createPerformance(now: () => number): Performance {
  const { performance } = globalThis;
  const originMs = performance.now() - now();
  const own = { now, timeOrigin: performance.timeOrigin + originMs };
  for (const [name, value] of Object.entries(own))
    Object.defineProperty(performance, name, { value, writable: true, configurable: true });
  return performance;
}
