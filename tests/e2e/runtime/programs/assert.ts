import assert, { AssertionError, deepStrictEqual, rejects, strictEqual, throws } from 'node:assert';
import strict from 'node:assert/strict';

const attempts: [string, () => unknown][] = [
  ['ok', () => assert(0, 'zero is falsy')],
  ['strictEqual', () => strictEqual(1, 2)],
  ['strictEqual of texts', () => strictEqual('a', 'b', 'own message')],
  ['deepStrictEqual', () => deepStrictEqual({ a: 1, b: [1, 2] }, { a: 1, b: [1, 3] }, 'differ')],
  ['strict.equal', () => strict.equal(1, '1', 'not the same')],
  ['equal', () => assert.equal(1, '1')],
  ['deep of maps', () => deepStrictEqual(new Map([['a', new Set([1])]]), new Map([['a', new Set([1])]]))],
  ['throws', () => throws(() => {}, TypeError)],
  [
    'throws as expected',
    () =>
      throws(
        () => {
          throw new TypeError('bad type');
        },
        { name: 'TypeError', message: /bad/ },
      ),
  ],
  ['match', () => assert.match('abc', /x/, 'no x')],
  ['fail', () => assert.fail('on purpose')],
  ['own error', () => assert(false, new RangeError('mine'))],
  ['ifError', () => assert.ifError(null)],
  ['notStrictEqual', () => assert.notStrictEqual(1, 1, 'the same')],
];
for (const [name, attempt] of attempts) {
  try {
    attempt();
    console.log(name, 'holds');
  } catch (error) {
    const { name: kind, code, message, operator } = error as AssertionError;
    console.log(name, '→', kind, code, operator, message);
  }
}
await rejects(Promise.reject(new Error('no')), /no/);
await rejects(async () => 1).catch((error: Error) => console.log(error.message));
console.log(
  strictEqual === strict.equal,
  new AssertionError({ actual: 1, expected: 2, operator: 'x', message: 'm' }) instanceof Error,
);
