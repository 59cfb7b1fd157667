import { type MdastPluginDefinition, markdownToHtml } from 'satteri';

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
      return escapeHtml(part).replace(/\n\n+/g, '<br><br>');
    })
    .join('');
}

/** The same texts without marks, for titles, descriptions and the search index. */
export const plainText = (text: string): string => text.replace(/[`*]/g, '').replace(/\s+/g, ' ').trim();

/** Longer texts of YAML — paragraphs, lists, code — as HTML. Raw HTML in them is shown, not obeyed. */
export async function blockHtml(text: string): Promise<string> {
  const { html } = await markdownToHtml(text, { mdastPlugins: [rawHtmlAsText] });
  return html;
}

const rawHtmlAsText: MdastPluginDefinition = {
  name: 'raw-html-as-text',
  html(node, context) {
    context.replaceNode(node, { type: 'text', value: node.value });
  },
};
