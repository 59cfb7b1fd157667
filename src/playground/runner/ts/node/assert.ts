import { dequal } from 'dequal';
import { inspect } from 'node-inspect-extracted';
import { invalidType } from './errors.ts';

type Expected = RegExp | (new (...args: never[]) => unknown) | ((error: unknown) => boolean) | object;

interface Failure {
  message?: string | Error | undefined;
  actual: unknown;
  expected: unknown;
  operator: string;
  text: string;
}

/** Node's error: the values, and what was asked of them. */
export class AssertionError extends Error {
  readonly code = 'ERR_ASSERTION';
  readonly generatedMessage: boolean;
  readonly actual: unknown;
  readonly expected: unknown;
  readonly operator: string;

  constructor({ message, actual, expected, operator, text }: Failure) {
    super(typeof message === 'string' ? message : text);
    // As in Node the code is in the stack, and the name is not an own property that would be printed.
    if (this.stack !== undefined)
      this.stack = this.stack.replace(/^\w*Error/, 'AssertionError [ERR_ASSERTION]');
    this.generatedMessage = message === undefined;
    this.actual = actual;
    this.expected = expected;
    this.operator = operator;
  }
}
Object.defineProperty(AssertionError.prototype, 'name', { value: 'AssertionError', enumerable: false });

function fail(failure: Failure): never {
  if (failure.message instanceof Error) throw failure.message;
  throw new AssertionError(failure);
}

/** The two values of a comparison, on one line where they fit. */
function compare(what: string, actual: unknown, expected: unknown): string {
  const [left, right] = [inspect(actual), inspect(expected)];
  const isShort = !left.includes('\n') && !right.includes('\n') && left.length + right.length < 12;
  if (isShort && typeof actual !== 'object') return `${what}:\n\n${left} !== ${right}\n`;
  const lines = (text: string, mark: string) => text.split('\n').map((line) => `${mark} ${line}`);
  return `${what}:\n+ actual - expected\n\n${[...lines(left, '+'), ...lines(right, '-')].join('\n')}\n`;
}

function ok(value: unknown, message?: string | Error): void {
  if (value) return;
  fail({
    message,
    actual: value,
    expected: true,
    operator: '==',
    text: 'The expression evaluated to a falsy value',
  });
}

type Comparison = (actual: unknown, expected: unknown, message?: string | Error) => void;

/** @param what the sentence of the failure @param holds whether the values are as asked */
const comparison =
  (operator: string, what: string, holds: (actual: unknown, expected: unknown) => boolean): Comparison =>
  (actual, expected, message) => {
    if (holds(actual, expected)) return;
    fail({ message, actual, expected, operator, text: compare(what, actual, expected) });
  };

// biome-ignore lint/suspicious/noDoubleEquals: this is what the legacy comparisons of Node are.
const loosely = (actual: unknown, expected: unknown): boolean => actual == expected;

const strictEqual = comparison('strictEqual', 'Expected values to be strictly equal', Object.is);
const notStrictEqual = comparison(
  'notStrictEqual',
  'Expected "actual" to be strictly unequal to',
  (actual, expected) => !Object.is(actual, expected),
);
const deepStrictEqual = comparison('deepStrictEqual', 'Expected values to be strictly deep-equal', dequal);
const notDeepStrictEqual = comparison(
  'notDeepStrictEqual',
  'Expected "actual" not to be strictly deep-equal to',
  (actual, expected) => !dequal(actual, expected),
);
const equal = comparison('==', 'Expected values to be loosely equal', loosely);
const notEqual = comparison('!=', 'Expected "actual" to be loosely unequal to', (a, b) => !loosely(a, b));

function match(text: string, pattern: RegExp, message?: string | Error): void {
  if (pattern.test(text)) return;
  const what = `The input did not match the regular expression ${inspect(pattern)}. Input:\n\n${inspect(text)}\n`;
  fail({ message, actual: text, expected: pattern, operator: 'match', text: what });
}

/** Whether an error is the one that was expected. */
function isExpected(error: unknown, expected: Expected | undefined): boolean {
  if (expected === undefined) return true;
  if (expected instanceof RegExp) return expected.test(String(error));
  if (typeof expected !== 'function') {
    return Object.entries(expected).every(([key, value]: [string, unknown]) => {
      const actual: unknown = Reflect.get(Object(error), key);
      return value instanceof RegExp && typeof actual === 'string'
        ? value.test(actual)
        : dequal(actual, value);
    });
  }
  if (expected.prototype !== undefined && error instanceof expected) return true;
  if (Error.isPrototypeOf(expected)) return false;
  return Reflect.apply(expected, {}, [error]) === true;
}

const missing = (operator: string): never =>
  fail({
    actual: undefined,
    expected: undefined,
    operator,
    text: `Missing expected ${operator === 'throws' ? 'exception' : 'rejection'}.`,
  });

function throws(body: () => unknown, expected?: Expected): void {
  if (typeof body !== 'function') throw invalidType('"fn" argument', 'of type function', body);
  try {
    body();
  } catch (error) {
    if (isExpected(error, expected)) return;
    throw error;
  }
  missing('throws');
}

async function rejects(
  body: Promise<unknown> | (() => Promise<unknown>),
  expected?: Expected,
): Promise<void> {
  try {
    await (typeof body === 'function' ? body() : body);
  } catch (error) {
    if (isExpected(error, expected)) return;
    throw error;
  }
  missing('rejects');
}

async function doesNotReject(body: Promise<unknown> | (() => Promise<unknown>)): Promise<void> {
  await (typeof body === 'function' ? body() : body);
}

function ifError(value: unknown): void {
  if (value === null || value === undefined) return;
  if (value instanceof Error) throw value;
  fail({
    actual: value,
    expected: null,
    operator: 'ifError',
    text: `ifError got unwanted exception: ${inspect(value)}`,
  });
}

const failed = (message: string | Error = 'Failed'): never =>
  fail({ message, actual: undefined, expected: undefined, operator: 'fail', text: 'Failed' });

const shared = { AssertionError, doesNotReject, fail: failed, ifError, match, ok, rejects, throws };
const strictly = { strictEqual, notStrictEqual, deepStrictEqual, notDeepStrictEqual };
const strict = Object.assign((value: unknown, message?: string | Error) => ok(value, message), {
  ...{ ...shared, ...strictly, equal: strictEqual, notEqual: notStrictEqual },
  ...{ deepEqual: deepStrictEqual, notDeepEqual: notDeepStrictEqual },
});

/** `node:assert`; `assert.strict` is `node:assert/strict`. */
export const assert = Object.assign((value: unknown, message?: string | Error) => ok(value, message), {
  ...{ ...shared, ...strictly, equal, notEqual, strict },
  ...{ deepEqual: deepStrictEqual, notDeepEqual: notDeepStrictEqual },
});
