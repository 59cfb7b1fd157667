import { ELEMENT_NODE, type ElementNode, type Node, parse, TEXT_NODE } from 'ultrahtml';

export type { ElementNode };

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    name ? (entities[name] ?? whole) : String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10)),
  );

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The first element of that name in a page. @throws where there is none */
export function elementOf(html: string, name: string): ElementNode {
  const find = (node: Node): ElementNode | null => {
    if (isElement(node) && node.name === name) return node;
    for (const child of childrenOf(node)) {
      const found = find(child);
      if (found) return found;
    }
    return null;
  };
  const element = find(parse(html));
  if (!element) throw new Error(`The page has no <${name}>.`);
  return element;
}

export const isElement = (node: Node): node is ElementNode => node.type === ELEMENT_NODE;
export const childrenOf = (node: Node): readonly Node[] => ('children' in node ? node.children : []);
/** Word joiners only keep a line from ending there. */
export const textIn = (node: Node): string | null =>
  node.type === TEXT_NODE ? decode(node.value).replaceAll('\u2060', '') : null;

/** All words below a node. */
export const textOf = (node: Node): string =>
  textIn(node) ??
  childrenOf(node)
    .map(textOf)
    .join(inline.has(nameOf(node)) ? '' : ' ');

const nameOf = (node: Node): string => (isElement(node) ? node.name : '');
const inline = new Set([
  'a',
  'b',
  'code',
  'data',
  'dfn',
  'em',
  'i',
  'p',
  'span',
  'strong',
  'h1',
  'h2',
  'h3',
  'h4',
  'pre',
]);

export const classesOf = (element: ElementNode): readonly string[] =>
  (element.attributes.class ?? '').split(/\s+/);
