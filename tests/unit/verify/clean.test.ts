import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/cli/verify/clean.ts';

describe('clean', () => {
  it('shortens the program’s own file and the standard library in a Python traceback', () => {
    const traceback = [
      '  File "/home/kim/course/content/snippets/x/main.py", line 13, in <module>',
      '  File "/home/kim/.pyenv/versions/3.13.0/lib/python3.13/asyncio/runners.py", line 190, in run',
      '  File "/usr/lib/python3.11/asyncio/tasks.py", line 425, in wait',
      '  File "C:\\Python313\\Lib\\python3.13\\asyncio\\tasks.py", line 1, in wait',
    ].join('\n');
    expect(clean(traceback, '/home/kim/course/content/snippets/x').split('\n')).toEqual([
      '  File "main.py", line 13, in <module>',
      '  File "asyncio/runners.py", line 190, in run',
      '  File "asyncio/tasks.py", line 425, in wait',
      '  File "asyncio\\tasks.py", line 1, in wait',
    ]);
  });

  it('shortens file URLs and paths of a Node stack, also with a space in the folder', () => {
    const stack = 'at file:///home/kim%20a/x/main.ts:3:7\nat run (/home/kim a/x/main.ts:1:1)';
    expect(clean(stack, '/home/kim a/x')).toBe('at main.ts:3:7\nat run (main.ts:1:1)');
  });

  it('leaves other text alone', () => {
    const text = 'User 1 found\nhttps://example.com/lib/x\n';
    expect(clean(text, '/home/kim/x')).toBe(text);
  });
});
