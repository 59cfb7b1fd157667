/** What stream libraries take for `process/`: the process of the program that is running by then. */
export const nextTick: typeof process.nextTick = (
  callback: (...args: unknown[]) => void,
  ...args: unknown[]
) => globalThis.process.nextTick(callback, ...args);
