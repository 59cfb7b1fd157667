/** Names of an interface rather than of a programmer: with a dot, or a class of the language. */
const dotted = /\b[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+\b/g;
const className = /\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\b/g;

/** What a learner may type of a program: `asyncio.gather`, `Promise.all`, `CancelledError`. Not the names it made up. */
export function identifiersIn(code: string): string[] {
  const calls =
    code
      .match(dotted)
      // Nobody looks for `asyncio.__file__` or for a part of a version.
      ?.filter(
        (name) => modules.has(name.split('.')[0] ?? '') && !everywhere.has(name) && !/\._|_info\./.test(name),
      ) ?? [];
  return [...new Set([...calls, ...(code.match(className) ?? [])])];
}

/** Names of an interface in running text: `return_exceptions`, `run_in_executor`. */
export const snakeNamesIn = (text: string): string[] => [
  ...new Set(text.match(/\b[a-z]+(?:_[a-z]+)+\b/g) ?? []),
];

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
