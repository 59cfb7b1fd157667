import { expect, test } from 'vitest';
import { blockHtml, escapeHtml, inlineHtml, plainText, shortened } from '../../../src/site/inline.ts';

test('short texts keep code and strong, and nothing else becomes markup', () => {
  expect(inlineHtml('`a < b`는 **참**입니다. <script>alert(1)</script>')).toBe(
    '<code>a &lt; b</code>는 <strong>참</strong>입니다. &lt;script&gt;alert(1)&lt;/script&gt;',
  );
});

test('a title for an attribute loses its marks and line breaks', () => {
  expect(plainText('**`gather`**의\n 한계')).toBe('gather의 한계');
});

test('every sign that means something in HTML is escaped', () => {
  expect(escapeHtml(`<a href="x">&</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;');
});

test('longer texts may hold lists, but raw HTML is shown as text', async () => {
  const html = await blockHtml('1. 하나\n2. `둘`\n\n<img src=x onerror=alert(1)>');
  expect(html).toContain('<ol>');
  expect(html).toContain('<code>둘</code>');
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img');
});

test('a long question is cut between words, by the columns that it takes', () => {
  expect(shortened('`time.sleep(1)`을 부릅니다.', 96)).toBe('time.sleep(1)을 부릅니다.');
  expect(shortened('가나 다라 마바', 10)).toBe('가나 다라…');
  expect(shortened('one two, three', 10)).toBe('one two…');
  expect(shortened('여기에는빈칸이없습니다', 4)).toBe('여기에는빈칸이없습니다');
});
