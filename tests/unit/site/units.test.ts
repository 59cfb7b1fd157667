import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { inlineHtml } from '../../../src/site/inline.ts';
import { units } from '../../../src/site/markdown/units.ts';

const html = async (markdown: string) =>
  (await markdownToHtml(markdown, { mdastPlugins: [units] })).html.trim();

it('keeps a number and its unit on one line, in both languages', async () => {
  expect(await html('after 0.2 s, 4 KiB')).toBe('<p>after 0.2\u00a0s, 4\u00a0KiB</p>');
  expect(await html('200 ms짜리 조회')).toBe('<p>200\u00a0ms짜리 조회</p>');
  expect(inlineHtml('takes 5 s each')).toBe('takes 5\u00a0s each');
});

it('also where the number is an element, as a figure is', async () => {
  expect(await html('**0.2** s, twice')).toBe('<p><strong>0.2</strong>\u00a0s, twice</p>');
});

it('leaves words and code alone', async () => {
  for (const text of ['3 steps', '5 searches', '1 minute', 'a s'])
    expect(await html(text)).toBe(`<p>${text}</p>`);
  expect(await html('`0.2 s`')).toBe('<p><code>0.2 s</code></p>');
});
