/** Enough for the files of a course; a larger one is read anew each time. */
const most = 1_000;

/**
 * A function of texts that keeps its latest results: while somebody writes, the check runs after every change, and
 * nearly all files are as they were. What it gives must not be changed by who gets it.
 */
export function remembering<Result>(read: (...texts: string[]) => Result): (...texts: string[]) => Result {
  const known = new Map<string, Result>();
  return (...texts) => {
    const key = texts.join('\0');
    const result = known.has(key) ? (known.get(key) as Result) : read(...texts);
    // The latest stand last, the oldest goes first.
    known.delete(key);
    known.set(key, result);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return result;
  };
}
