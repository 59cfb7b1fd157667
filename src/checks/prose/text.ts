import type { MdastNode } from 'satteri';
import type { Position } from '../finding.ts';
import type { Letters } from './facts.ts';

type Paragraph = Extract<MdastNode, { type: 'paragraph' }>;

/** All words below a node, of pictures the ones that stand for them. */
export function textOf(tree: MdastNode): string {
  let text = '';
  for (const node of nodesOf(tree)) {
    if ('value' in node) text += node.value;
    else if ('alt' in node) text += node.alt ?? '';
  }
  return text;
}

/** A node and all below it, in the order of the text. */
export function* nodesOf(tree: MdastNode): Iterable<MdastNode> {
  const waiting = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if ('children' in node) waiting.push(...[...node.children].reverse());
  }
}

/** Counts the letters of running text. */
export function lettersOf(words: readonly string[]): Letters {
  const count = (letters: RegExp) => words.reduce((sum, word) => sum + (word.match(letters)?.length ?? 0), 0);
  return { all: count(/\p{L}/gu), hangul: count(/\p{Script=Hangul}/gu) };
}

/** What a paragraph or a heading says itself: titles behind links and the names of things are in the language that they have. */
export const ownWords = ({ children }: Pick<Paragraph, 'children'>): string[] =>
  children.flatMap((node) =>
    node.type === 'link' || node.type === 'inlineCode' ? [] : [textOf(node).replace(/\[\[[^\]]*\]\]/g, '')],
  );

/** An item that names a work, with its link: authors and places are written as they write themselves. */
export const isWork = (paragraph: Paragraph, { column }: Position): boolean =>
  column > 1 && paragraph.children.some((node) => node.type === 'link' && /^https?:/.test(node.url));
