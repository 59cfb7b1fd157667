import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { root } from '../../../../src/cli/child.ts';
import { suites } from '../../../../src/cli/test/suites.ts';

it('every browser test belongs to a suite', () => {
  const patterns = suites
    .filter(({ reader }) => reader === 'playwright')
    .map(({ args }) => new RegExp(args.at(-1) ?? ''));
  const specs = globSync('tests/**/*.spec.ts', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  expect(specs.length).toBeGreaterThan(20);
  expect(specs.filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([]);
});
