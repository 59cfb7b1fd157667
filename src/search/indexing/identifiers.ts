/** Names of an interface rather than of a programmer: with a dot, or a class of the language. */
const dotted = /\b[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+\b/g;
const className = /\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\b/g;

/** What a learner may type of a program: `asyncio.gather`, `Promise.all`, `CancelledError`. Not the names it made up. */
export function identifiersIn(code: string): string[] {
  const calls =
    code.match(dotted)?.filter((name) => modules.has(name.split('.')[0] ?? '') && !everywhere.has(name)) ??
    [];
  return [...new Set([...calls, ...(code.match(className) ?? [])])];
}

/** Every program has these; what explains them says so in its text. */
const everywhere = new Set([
  'asyncio.run',
  'asyncio.sleep',
  'asyncio.gather',
  'time.perf_counter',
  'performance.now',
]);

const modules = new Set([
  ...['asyncio', 'time', 'threading', 'concurrent', 'functools', 'statistics', 'inspect', 'os', 'sys'],
  ...['Promise', 'AbortSignal', 'performance', 'process', 'timers', 'worker_threads'],
]);
