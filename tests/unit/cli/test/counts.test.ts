import { expect, test } from 'vitest';
import { add, noCounts, settle, summary } from '../../../../src/cli/test/counts.ts';
import {
  problemsIn,
  readExitCode,
  readLastLine,
  readPlaywright,
  readVitest,
} from '../../../../src/cli/test/readers.ts';

const passed = { ...noCounts, passed: 3 };

test('the summary sums every suite', () => {
  const total = [passed, { ...noCounts, failed: 2 }, { ...noCounts, skipped: 1, skips: ['x: no y'] }].reduce(
    add,
  );
  expect(summary(total)).toBe('3 passed, 2 failed, 1 skipped');
  expect(total.skips).toEqual(['x: no y']);
});

test('a suite that broke off is one failure', () => {
  expect(settle(null, null).failed).toBe(1);
  expect(settle(passed, 1)).toMatchObject({ passed: 3, failed: 1 });
  expect(settle({ ...passed, failed: 2 }, 1).failed).toBe(2);
  expect(settle(passed, 0)).toEqual(passed);
});

test('a tool is one check', () => {
  expect([readExitCode(0).passed, readExitCode(1).failed, readExitCode(null).failed]).toEqual([1, 1, 1]);
});

test('our own commands end in their counts and name what they skip', () => {
  expect(readLastLine('ok a: fine\nskip b: no python3\n1 passed, 0 failed, 1 skipped\n')).toEqual({
    passed: 1,
    failed: 0,
    skipped: 1,
    skips: ['b: no python3'],
  });
  expect(readLastLine('1 passed, 0 failed, 1 skipped\nTypeError: …')).toBeNull();
});

test('Vitest’s report is read', () => {
  const assertionResults = [
    { fullName: 'a', status: 'passed' },
    { fullName: 'b', status: 'skipped' },
  ];
  const report = {
    numPassedTests: 1,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [{ assertionResults }],
  };
  expect(readVitest(report)).toEqual({ passed: 1, failed: 0, skipped: 1, skips: ['b'] });
});

test('Playwright’s report is read; flaky is failed, a skip keeps its reason', () => {
  const skip = {
    status: 'skipped',
    projectName: '',
    annotations: [{ type: 'skip', description: 'no network' }],
  };
  const suites = [{ suites: [{ specs: [{ title: 'embed', tests: [skip] }] }] }];
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 1 };
  expect(readPlaywright({ suites, stats })).toEqual({
    passed: 4,
    failed: 2,
    skipped: 1,
    skips: ['embed: no network'],
  });
});

test('of a failed suite is told what failed, without a line for each test that passed', () => {
  const ours = 'ok a: fine\nFAIL b: wrong\nexpected 1\nok c: fine\n2 passed, 1 failed, 0 skipped\n';
  expect(problemsIn(ours)).toBe('FAIL b: wrong\nexpected 1\n2 passed, 1 failed, 0 skipped');
  const vitest = ' ✓ |unit| tests/a.test.ts (2 tests) 5ms\n ❯ |unit| tests/b.test.ts (1 test | 1 failed)\n';
  expect(problemsIn(vitest)).toBe('❯ |unit| tests/b.test.ts (1 test | 1 failed)');
  expect(problemsIn('[1/2] a.spec.ts:3:1 › opens\n  1) a.spec.ts:3:1 › opens\n')).toBe(
    '1) a.spec.ts:3:1 › opens',
  );
});
