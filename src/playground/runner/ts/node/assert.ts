import { dequal } from 'dequal';
import { inspect } from 'node-inspect-extracted';
import { describeDifference, show } from './assert-difference.ts';
import { AssertionError, fail, type Message } from './assert-error.ts';
import { doesNotReject, rejects, throws } from './assert-throws.ts';

type Comparison = (actual: unknown, expected: unknown, message?: Message) => void;
type Holds = (actual: unknown, expected: unknown) => boolean;

function ok(value: unknown, message?: Message): void {
  if (value) return;
  fail({
    message,
    actual: value,
    expected: true,
    operator: '==',
    text: 'The expression evaluated to a falsy value',
  });
}

/** A comparison whose failure shows both values, also below a message of one's own. */
const sameness =
  (operator: string, what: string, holds: Holds): Comparison =>
  (actual, expected, message) => {
    if (holds(actual, expected)) return;
    const difference = describeDifference(actual, expected);
    const isReference = difference === `\n\n${show(actual)}\n`;
    const head = isReference ? 'Values have same structure but are not reference-equal' : what;
    const own = typeof message === 'string' ? `${message}${difference}` : message;
    fail({ message: own, actual, expected, operator, text: `${head}:${difference}` });
  };

/** A comparison whose failure is a sentence. */
const otherness =
  (operator: string, holds: Holds, describe: (actual: unknown, expected: unknown) => string): Comparison =>
  (actual, expected, message) => {
    if (holds(actual, expected)) return;
    fail({ message, actual, expected, operator, text: describe(actual, expected) });
  };

const loosely: Holds = (actual, expected) =>
  // biome-ignore lint/suspicious/noDoubleEquals: that is what Node's legacy comparisons do.
  actual == expected || (Number.isNaN(actual) && Number.isNaN(expected));
const not =
  (holds: Holds): Holds =>
  (actual, expected) =>
    !holds(actual, expected);

const strictEqual = sameness('strictEqual', 'Expected values to be strictly equal', Object.is);
const deepStrictEqual = sameness('deepStrictEqual', 'Expected values to be strictly deep-equal', dequal);
const notStrictEqual = otherness('notStrictEqual', not(Object.is), (actual) =>
  typeof actual === 'object' && actual !== null
    ? `Expected "actual" not to be reference-equal to "expected":\n\n${show(actual)}\n`
    : `Expected "actual" to be strictly unequal to: ${show(actual)}`,
);
const notDeepStrictEqual = otherness(
  'notDeepStrictEqual',
  not(dequal),
  (actual) => `Expected "actual" not to be strictly deep-equal to:\n\n${show(actual)}\n`,
);
const equal = otherness('==', loosely, (actual, expected) => `${inspect(actual)} == ${inspect(expected)}`);
const notEqual = otherness(
  '!=',
  not(loosely),
  (actual, expected) => `${inspect(actual)} != ${inspect(expected)}`,
);

function match(text: string, pattern: RegExp, message?: Message): void {
  if (pattern.test(text)) return;
  const what = `The input did not match the regular expression ${inspect(pattern)}. Input:\n\n${inspect(text)}\n`;
  fail({ message, actual: text, expected: pattern, operator: 'match', text: what });
}

function ifError(value: unknown): void {
  if (value === null || value === undefined) return;
  const what = value instanceof Error ? value.message : inspect(value);
  const text = `ifError got unwanted exception: ${what}`;
  fail({ message: text, actual: value, expected: null, operator: 'ifError', text });
}

const failed = (message?: Message): never =>
  fail({ message, actual: undefined, expected: undefined, operator: 'fail', text: 'Failed' });

const shared = { AssertionError, doesNotReject, fail: failed, ifError, match, ok, rejects, throws };
const strictly = { strictEqual, notStrictEqual, deepStrictEqual, notDeepStrictEqual };
const strict = Object.assign((value: unknown, message?: Message) => ok(value, message), {
  ...{ ...shared, ...strictly, equal: strictEqual, notEqual: notStrictEqual },
  ...{ deepEqual: deepStrictEqual, notDeepEqual: notDeepStrictEqual },
});

/** `node:assert`; `assert.strict` is `node:assert/strict`. */
export const assert = Object.assign((value: unknown, message?: Message) => ok(value, message), {
  ...{ ...shared, ...strictly, equal, notEqual, strict },
  ...{ deepEqual: deepStrictEqual, notDeepEqual: notDeepStrictEqual },
});
