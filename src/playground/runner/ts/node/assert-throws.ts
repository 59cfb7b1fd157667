import { dequal } from 'dequal';
import { fail } from './assert-error.ts';
import { invalidType } from './errors.ts';

type ErrorClass = new (...args: never[]) => Error;
type Expected = RegExp | ErrorClass | ((error: unknown) => boolean) | Readonly<Record<string, unknown>>;
type Asynchronous = Promise<unknown> | (() => Promise<unknown>);

const isClass = (expected: Expected): expected is ErrorClass =>
  typeof expected === 'function' && (expected.prototype instanceof Error || Object.is(expected, Error));

/** Whether an error is the one that was expected. */
function isExpected(error: unknown, expected: Expected | string | undefined): boolean {
  if (expected === undefined || typeof expected === 'string') return true;
  if (expected instanceof RegExp) return expected.test(String(error));
  if (isClass(expected)) return error instanceof expected;
  if (typeof expected === 'function') return expected(error) === true;
  return Object.entries(expected).every(([key, value]) => {
    const actual: unknown = Reflect.get(Object(error), key);
    return value instanceof RegExp && typeof actual === 'string' ? value.test(actual) : dequal(actual, value);
  });
}

function missing(
  what: 'exception' | 'rejection',
  operator: string,
  expected: Expected | string | undefined,
  message?: string,
): never {
  const kind = typeof expected === 'function' && expected.name ? ` (${expected.name})` : '';
  const own = typeof expected === 'string' ? expected : message;
  const text = `Missing expected ${what}${kind}${own === undefined ? '.' : `: ${own}`}`;
  fail({ message: text, actual: undefined, expected, operator, text });
}

/** @throws what the body throws, if that is not the expected error; AssertionError if it throws nothing */
export function throws(body: () => unknown, expected?: Expected | string, message?: string): void {
  if (typeof body !== 'function') throw invalidType('"fn" argument', 'of type function', body);
  try {
    body();
  } catch (error) {
    if (isExpected(error, expected)) return;
    throw error;
  }
  missing('exception', 'throws', expected, message);
}

/** The same of a promise. */
export async function rejects(
  body: Asynchronous,
  expected?: Expected | string,
  message?: string,
): Promise<void> {
  try {
    await (typeof body === 'function' ? body() : body);
  } catch (error) {
    if (isExpected(error, expected)) return;
    throw error;
  }
  missing('rejection', 'rejects', expected, message);
}

export async function doesNotReject(body: Asynchronous): Promise<void> {
  await (typeof body === 'function' ? body() : body);
}
