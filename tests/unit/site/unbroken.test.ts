import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { inlineHtml } from '../../../src/site/inline.ts';
import { unbrokenLines } from '../../../src/site/markdown/unbroken.ts';
import { activityLink } from '../../../src/site/views/practices.ts';

const html = async (markdown: string) =>
  (await markdownToHtml(markdown, { mdastPlugins: [unbrokenLines] })).html.trim();

it('keeps a number and its unit on one line, in both languages', async () => {
  expect(await html('after 0.2 s, 4 KiB')).toBe('<p>after 0.2\u00a0s, 4\u00a0KiB</p>');
  expect(await html('200 ms짜리 조회')).toBe('<p>200\u00a0ms짜리 조회</p>');
  expect(inlineHtml('takes 5 s each')).toBe('takes 5\u00a0s each');
});

it('also where the number is an element, as a figure is', async () => {
  expect(await html('**0.2** s, twice')).toBe('<p><strong>0.2</strong>\u00a0s, twice</p>');
});

it('keeps a particle behind a bracket or a quotation mark with its noun', async () => {
  expect(await html('프로미스(promise)를 “실행”이라고')).toBe(
    '<p>프로미스(promise)\u2060를 “실행”\u2060이라고</p>',
  );
  expect(inlineHtml('코루틴(coroutine)은')).toBe('코루틴(coroutine)\u2060은');
});

it('leaves words and code alone', async () => {
  for (const text of ['3 steps', '5 searches', '1 minute', 'a s'])
    expect(await html(text)).toBe(`<p>${text}</p>`);
  expect(await html('`0.2 s`')).toBe('<p><code>0.2 s</code></p>');
});

it('also in the label by which an objective lists a question', () => {
  const lesson = { id: 'waits', data: { status: 'ready' } } as Parameters<typeof activityLink>[0];
  const prompt = { ko: '`sleep(1)`은 0.5 s', en: 'Three waits of 0.5 s' };
  const activity = { id: 'sum', kind: 'question', prompt } as Parameters<typeof activityLink>[1];
  expect(activityLink(lesson, activity, 'en').title).toBe('Question: Three waits of 0.5\u00a0s');
  expect(activityLink(lesson, activity, 'ko').title).toBe('문제: sleep(1)\u2060은 0.5\u00a0s');
});
