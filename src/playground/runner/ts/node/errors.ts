import { inspect } from 'node-inspect-extracted';

/** An error with a code, named as Node does: `TypeError [ERR_…]: …` in the stack, `TypeError` as its name. */
export function codedError<E extends Error>(error: E, code: string): E & { code: string } {
  const { name } = error;
  if (error.stack?.startsWith(name)) error.stack = `${name} [${code}]${error.stack.slice(name.length)}`;
  return Object.assign(error, { code });
}

/** Node’s error for an argument of another type. @param what such as `"callback" argument` */
export const invalidType = (what: string, wanted: string, received: unknown): TypeError =>
  codedError(
    new TypeError(`The ${what} must be ${wanted}. Received ${describe(received)}`),
    'ERR_INVALID_ARG_TYPE',
  );

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'function') return `function ${value.name}`;
  if (typeof value === 'object') {
    return value.constructor?.name
      ? `an instance of ${value.constructor.name}`
      : inspect(value, { depth: -1 });
  }
  return `type ${typeof value} (${inspect(value, { colors: false }).slice(0, 28)})`;
}

/** What is thrown when a signal ends an operation. */
export class AbortError extends Error {
  override readonly name = 'AbortError';
  readonly code = 'ABORT_ERR';

  constructor(signal: AbortSignal) {
    super('The operation was aborted', { cause: signal.reason });
  }
}
