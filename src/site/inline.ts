import { type MdastPluginDefinition, markdownToHtml } from 'satteri';
import { unbroken, unbrokenLines } from './markdown/unbroken.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for HTML. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/**
 * The little Markdown that short texts in YAML may hold — `code`, **strong** and line breaks — as HTML.
 * Everything else is text, so no markup can come in by this way.
 */
export function inlineHtml(text: string): string {
  return text
    .trim()
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .map((part) => {
      if (part.startsWith('`') && part.length > 1) return `<code>${escapeHtml(part.slice(1, -1))}</code>`;
      if (part.startsWith('**')) return `<strong>${escapeHtml(part.slice(2, -2))}</strong>`;
      return escapeHtml(unbroken(part)).replace(/\n\n+/g, '<br><br>');
    })
    .join('');
}

/** The same texts without marks, for titles, descriptions and the search index. */
export const plainText = (text: string): string => text.replace(/[`*]/g, '').replace(/\s+/g, ' ').trim();

/**
 * The beginning of a text without marks, where it is longer than so many columns: a Latin letter has one, a Korean two.
 * Ends between words.
 */
export function shortened(text: string, columns: number): string {
  const words = plainText(text).split(' ');
  let width = 0;
  const kept = words.findIndex((word) => {
    width += columnsOf(word) + 1;
    return width - 1 > columns;
  });
  const end = kept === -1 ? words.length : Math.max(1, kept);
  const beginning = words.slice(0, end).join(' ');
  return end === words.length ? beginning : `${beginning.replace(/[\s,.:;·]+$/, '')}…`;
}

const columnsOf = (word: string): number =>
  [...word].reduce(
    (sum, sign) => sum + (/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/.test(sign) ? 2 : 1),
    0,
  );

/** Longer texts of YAML — paragraphs, lists, code — as HTML. Raw HTML in them is shown, not obeyed. */
export async function blockHtml(text: string): Promise<string> {
  const { html } = await markdownToHtml(text, { mdastPlugins: [rawHtmlAsText, unbrokenLines] });
  return html;
}

const rawHtmlAsText: MdastPluginDefinition = {
  name: 'raw-html-as-text',
  html(node, context) {
    context.replaceNode(node, { type: 'text', value: node.value });
  },
};
