/**
 * Gives an error that arose later, in the loop, the stack of the call that asked for it: the line a learner needs.
 * @param site made where the operation was called
 */
export function withSite(error: unknown, site: Error): unknown {
  if (error instanceof Error && site.stack !== undefined) {
    const frames = site.stack.split('\n').filter((line) => /^\s+at |@/.test(line));
    error.stack = [`${error.name}: ${error.message}`, ...frames].join('\n');
  }
  return error;
}
