const MS_TO_NS = 1e6;

/** `process.hrtime()` with its `bigint()`. @param now in ms */
export function createHrtime(now: () => number) {
  function hrtime(previous?: readonly [number, number]): [number, number] {
    const ns = Math.round(now() * MS_TO_NS);
    const [seconds, rest] = [Math.floor(ns / 1e9), ns % 1e9];
    if (!previous) return [seconds, rest];
    const difference = rest - previous[1];
    return difference < 0
      ? [seconds - previous[0] - 1, difference + 1e9]
      : [seconds - previous[0], difference];
  }
  return Object.assign(hrtime, { bigint: (): bigint => BigInt(Math.round(now() * MS_TO_NS)) });
}
