/** The message of an assertion: a text, or an error to throw in its place. */
export type Message = string | Error | undefined;

interface Details {
  message?: string | undefined;
  actual?: unknown;
  expected?: unknown;
  operator?: string;
}

/** Node's error: the values, and what was asked of them. */
export class AssertionError extends Error {
  readonly code = 'ERR_ASSERTION';
  generatedMessage = false;
  readonly actual: unknown;
  readonly expected: unknown;
  readonly operator: string | undefined;

  constructor({ message, actual, expected, operator }: Details) {
    super(message);
    this.stack = this.stack?.replace(/^\w*Error/, 'AssertionError [ERR_ASSERTION]');
    this.actual = actual;
    this.expected = expected;
    this.operator = operator;
  }
}
// Not an own property, which would be printed.
Object.defineProperty(AssertionError.prototype, 'name', { value: 'AssertionError', configurable: true });

/** @param text what is said without a message of one's own @throws always */
export function fail({
  message,
  text,
  ...details
}: Omit<Details, 'message'> & { message?: Message; text: string }): never {
  if (message instanceof Error) throw message;
  const error = new AssertionError({ ...details, message: message ?? text });
  error.generatedMessage = message === undefined;
  throw error;
}
