import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { references } from '../../../src/site/markdown/references.ts';

const compile = async (source: string) => (await mdxToJs(source, { mdastPlugins: [references] })).code;

test('[[id]] becomes a reference, with the words of the sentence where they are given', async () => {
  const code = await compile('먼저 [[coroutine|코루틴을]] 보고 [[lesson:capstone]]으로 갑니다.');
  expect(code).toContain('to: "coroutine"');
  expect(code).toContain('words: "코루틴을"');
  expect(code).toContain('to: "lesson:capstone"');
  expect(code).toContain('"먼저 "');
  expect(code).toContain('"으로 갑니다."');
});

test('code is left as it is', async () => {
  expect(await compile('`[[not a reference]]`')).toContain('"[[not a reference]]"');
});

test('text without a reference is not touched', async () => {
  expect(await compile('배열 a[0][1]')).toContain('배열 a[0][1]');
});

test('a reference that is alone in its place, or in a table, is one all the same', async () => {
  const code = await compile('| a | b |\n| --- | --- |\n| [[task]] | [[coroutine\\|코루틴]] |\n');
  expect(code).toContain('to: "task"');
  expect(code).toContain('words: "코루틴"');
  expect(code).not.toContain('[[');
});
