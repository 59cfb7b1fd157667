import { expect, it } from 'vitest';
import { formatFrames } from '../../../src/playground/runner/ts/stack-format.ts';

it('frames of Firefox read as those of Node', () => {
  const stack = 'f@main.ts:2:8\n@main.ts:4:1\nasync*g@lib/a.ts:1:10\nasync*@blob:null/1-2:3:4\nno frame\n';
  expect(formatFrames(stack)).toEqual([
    '    at f (main.ts:2:8)',
    '    at main.ts:4:1',
    '    at async g (lib/a.ts:1:10)',
    '    at async blob:null/1-2:3:4',
  ]);
});
