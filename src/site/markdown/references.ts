import type { MdastPluginDefinition } from 'satteri';
import { referencePattern } from '../../curriculum/mentions.ts';

/**
 * Turns `[[id]]` and `[[kind:id|words]]` in prose into `<Ref to="…" words="…" />`, which knows titles and
 * addresses. A plugin, because Markdown alone would need a path and a title typed by hand in each language.
 */
export const references: MdastPluginDefinition = {
  name: 'references',
  text(node, context) {
    const parts = split(node.value);
    if (parts.some(({ type }) => type !== 'text')) context.replaceNode(node, parts);
  },
};

type Part =
  | { type: 'text'; value: string }
  | {
      type: 'mdxJsxTextElement';
      name: 'Ref';
      attributes: { type: 'mdxJsxAttribute'; name: string; value: string }[];
      children: [];
    };

function split(value: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of value.matchAll(referencePattern)) {
    if (match.index > end) parts.push({ type: 'text', value: value.slice(end, match.index) });
    const attributes = [{ type: 'mdxJsxAttribute' as const, name: 'to', value: match[1]?.trim() ?? '' }];
    if (match[2]) attributes.push({ type: 'mdxJsxAttribute', name: 'words', value: match[2] });
    parts.push({ type: 'mdxJsxTextElement', name: 'Ref', attributes, children: [] });
    end = match.index + match[0].length;
  }
  if (end < value.length) parts.push({ type: 'text', value: value.slice(end) });
  return parts;
}
