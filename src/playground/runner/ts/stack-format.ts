/** A frame as Firefox writes it: `async*name@file:line:column`. */
const frame = /^(async\*)?(.*)@(.*:\d+:\d+)$/;

/** @param stack lines as Firefox writes them @returns the same as V8, hence Node, writes them */
export function formatFrames(stack: string): string[] {
  return stack.split('\n').flatMap((line) => {
    const [, isAsync, name, place] = frame.exec(line) ?? [];
    if (place === undefined) return [];
    const prefix = isAsync ? 'async ' : '';
    return [name ? `    at ${prefix}${name} (${place})` : `    at ${prefix}${place}`];
  });
}

/**
 * Firefox keeps stacks in an accessor and leaves out the message; this makes it read as Node's, which is what is
 * printed. Elsewhere a stack is a property of each error, and nothing is done.
 */
export function formatStacksAsNode(): void {
  const accessor = Object.getOwnPropertyDescriptor(Error.prototype, 'stack');
  const { get } = accessor ?? {};
  if (!accessor || !get) return;
  Object.defineProperty(Error.prototype, 'stack', {
    ...accessor,
    get(this: unknown) {
      const stack: unknown = get.call(this);
      if (!(this instanceof Error) || typeof stack !== 'string') return stack;
      return [Error.prototype.toString.call(this), ...formatFrames(stack)].join('\n');
    },
  });
}
