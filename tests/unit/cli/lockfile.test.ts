import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completeLockfile, type Lockfile, machineOf } from '../../../src/cli/lockfile/complete.ts';

test('the lockfile has the binaries of every machine (mend: npm run lockfile)', () => {
  const lockfile: Lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  expect(completeLockfile(lockfile)).toEqual([]);
});

test('a left-out optional package is added for its machine only', () => {
  const lockfile: Lockfile = {
    packages: {
      '': {},
      'node_modules/tool': { dev: true, optionalDependencies: { 'tool-win32-x64': '1.2.3' } },
    },
  };
  expect(completeLockfile(lockfile)).toEqual(['tool-win32-x64']);
  expect(lockfile.packages['node_modules/tool-win32-x64']).toEqual({
    version: '1.2.3',
    os: ['win32'],
    cpu: ['x64'],
    dev: true,
    optional: true,
  });
});

test.for([
  ['@pagefind/windows-arm64', { os: ['win32'], cpu: ['arm64'] }],
  ['@oxc-parser/binding-linux-arm-musleabihf', { os: ['linux'], cpu: ['arm'], libc: ['musl'] }],
  ['@oxc-parser/binding-linux-x64-gnu', { os: ['linux'], cpu: ['x64'], libc: ['glibc'] }],
  ['@astrojs/compiler-binding-wasm32-wasi', { cpu: ['wasm32'] }],
  ['fsevents', null],
] as const)('the name %s tells its machine', ([name, machine]) => {
  expect(machineOf(name)).toEqual(machine);
});
