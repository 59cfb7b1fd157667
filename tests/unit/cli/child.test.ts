import { expect, test } from 'vitest';
import { runNode } from '../../../src/cli/child.ts';

/** Starts a program that would run for a minute, prints its pid, then does `then`. */
const withGrandchild = (then: string) => [
  '--eval',
  `const { pid } = require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'inherit' });
   console.log(pid);
   ${then}`,
];

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
};

test.skipIf(process.platform === 'win32')('what a program started does not outlive it', async () => {
  const { code, output } = await runNode(withGrandchild('process.exit(3)'));
  expect(code).toBe(3);
  expect(isAlive(Number(output))).toBe(false);
});

test.skipIf(process.platform === 'win32')('a time limit ends the program and what it started', async () => {
  const { code, output, timedOut } = await runNode(withGrandchild(''), { timeoutMs: 1000 });
  expect({ code, timedOut }).toEqual({ code: null, timedOut: true });
  expect(isAlive(Number(output))).toBe(false);
});

test('both streams are kept', async () => {
  const { output } = await runNode(['--eval', 'console.log("out"); console.error("err")']);
  expect(output.split('\n').sort().join(' ').trim()).toBe('err out');
});
