import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type CodeLanguage, highlight } from '../../../src/site/markdown/highlight.ts';

const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&')
    .replaceAll('&#x27;', "'");

test.for([false, true])('the code of every snippet is what it was, lines numbered: %s', async (numbered) => {
  const programs = globSync('content/snippets/*/main.{py,ts}');
  expect(programs.length).toBeGreaterThan(100);
  for (const path of programs) {
    const code = readFileSync(path, 'utf8');
    const language = path.endsWith('.py') ? 'py' : 'ts';
    expect(textOf(await highlight(code, language, numbered)), path).toBe(code.replace(/\n$/, ''));
  }
});

test.for<[string, CodeLanguage, string, string]>([
  ['neighbours of one kind are one', 'py', 'async def main(): ...', '<b>async def</b> <i>main</i>(): '],
  ['signs have no colour', 'py', 'n = 1 + x', 'n = <var>1</var> + x'],
  ['but an arrow has', 'ts', '(id) => id', '(id) <b>=></b> id'],
  ['and signs within a string', 'py', 'f"{a}: {b}"', '<u>"</u>{a}<u>:</u> {b}<u>"</u>'],
  ['names of objects are plain', 'ts', 'const list = ids.map(f);', '<b>const</b> list = ids<i>.map</i>(f)'],
  ['a comment is one', 'py', 'x  # 세 번 기다립니다', 'x  <small># 세 번 기다립니다</small>'],
])('%s', async ([, language, code, expected]) => {
  expect(await highlight(code, language)).toContain(expected);
});

test('each numbered line is an element', async () => {
  const html = await highlight('import time\n\ntime.sleep(1)', 'py', true);
  expect(html.match(/<span class="line">/g)).toHaveLength(3);
});
