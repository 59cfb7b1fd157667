import type { MdastNode } from 'satteri';
import { referencePattern } from '../../curriculum/mentions.ts';
import type { Position } from '../finding.ts';
import type { Component, Foreign, Link, Prose, Reference } from './facts.ts';
import { unspacedHeading } from './headings.ts';
import { isWork, lettersOf, nodesOf, ownWords, textOf } from './text.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer V)[] ? V[] : T[K] };
type JsxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Facts while they are collected. */
interface Draft {
  readonly prose: Mutable<Omit<Prose, 'letters'>>;
  /** Running text; its letters are counted at the end. */
  readonly words: string[];
  readonly definitions: Map<string, Link>;
  /** `[text][label]` and `![alt][label]`: their address is in a definition. */
  readonly byLabel: { readonly label: string; readonly node: MdastNode }[];
  /** Raw elements inside raw elements: the outer one is the fault. */
  readonly nested: Set<MdastNode>;
}

/** Walks a tree once. With a stack of its own: Markdown can be nested deeper than the call stack. */
export function extract(tree: MdastNode, source: string): Prose {
  const draft: Draft = {
    prose: {
      headings: [],
      unspaced: [],
      components: [],
      references: [],
      links: [],
      images: [],
      codes: [],
      tables: [],
      marks: [],
      foreign: [],
      paragraphs: [],
    },
    words: [],
    definitions: new Map(),
    byLabel: [],
    nested: new Set(),
  };
  for (const node of nodesOf(tree)) read(node, source, draft);
  resolveLabels(draft);
  const { prose, words } = draft;
  const [first] = 'children' in tree ? tree.children : [];
  if (first?.type === 'thematicBreak' && slice(first, source).startsWith('---')) {
    prose.foreign.push({ ...startOf(first), kind: 'open-frontmatter', shown: '---' });
  }
  return { ...prose, letters: lettersOf(words) };
}

function read(node: MdastNode, source: string, draft: Draft): void {
  const { prose, words, definitions, byLabel } = draft;
  const at = startOf(node);
  switch (node.type) {
    case 'heading':
      prose.headings.push({
        ...{ ...at, level: node.depth, text: textOf(node).trim(), id: idOf(node) },
        words: ownWords(node).join(''),
      });
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      readElement(node, draft);
      return;
    case 'text':
      prose.references.push(...referencesIn(slice(node, source), at));
      words.push(node.value);
      prose.marks.push(...marksIn(slice(node, source), at));
      return;
    case 'link':
      prose.links.push({ ...at, url: node.url, text: textOf(node) });
      return;
    case 'definition':
      definitions.set(node.identifier, { ...at, url: node.url, text: '' });
      return;
    case 'linkReference':
    case 'imageReference':
      byLabel.push({ label: node.identifier, node });
      return;
    case 'image':
      prose.images.push({ ...at, url: node.url, alt: node.alt ?? '' });
      return;
    case 'code':
      prose.codes.push({
        ...{ ...at, language: node.lang ?? null, meta: node.meta ?? '' },
        isClosed: closingFence.test(slice(node, source).replace(/^.*\n?/, '')),
      });
      return;
    case 'table': {
      const hasHeader = node.children[0]?.children.some((cell) => textOf(cell).trim() !== '') ?? false;
      prose.tables.push({ ...at, hasHeader });
      return;
    }
    case 'paragraph': {
      const lines = slice(node, source).split(/\r?\n/);
      const marks = unspacedHeading.exec(lines[0] ?? '')?.[1];
      if (marks !== undefined) prose.unspaced.push({ ...at, marks });
      const isTable = lines.length > 1 && lines.every((line) => /^\s*\|.*\|\s*$/.test(line));
      if (isTable) prose.tables.push({ ...at, hasHeader: false });
      if (!isWork(node, at)) prose.paragraphs.push({ ...at, ...lettersOf(ownWords(node)) });
      return;
    }
    default: {
      const foreign = foreignIn(node, source);
      if (foreign) prose.foreign.push({ ...at, ...foreign });
    }
  }
}

const closingFence = /(?:^|\n)[ \t>]*(`{3,}|~{3,})[ \t]*\r?\n?$/;

function idOf(heading: Extract<MdastNode, { type: 'heading' }>): string | null {
  const data: { hProperties?: { id?: unknown } } = heading.data ?? {};
  return typeof data.hProperties?.id === 'string' ? data.hProperties.id : null;
}

/** Each use of a definition is a link or a picture of its own; a definition that nobody uses is looked at too. */
function resolveLabels({ prose, definitions, byLabel }: Draft): void {
  for (const { label, node } of byLabel) {
    const url = definitions.get(label)?.url ?? '';
    if (node.type === 'imageReference') prose.images.push({ ...startOf(node), url, alt: node.alt ?? '' });
    else prose.links.push({ ...startOf(node), url, text: textOf(node) });
  }
  const used = new Set(byLabel.map(({ label }) => label));
  prose.links.push(...[...definitions].flatMap(([label, link]) => (used.has(label) ? [] : [link])));
}

const isComponent = ({ name }: JsxElement) => name !== null && /^[A-Z]/.test(name);

function readElement(node: JsxElement, { prose, nested }: Draft): void {
  const at = startOf(node);
  if (node.name === null || !isComponent(node)) {
    if (nested.has(node)) return;
    for (const inner of nodesOf(node)) nested.add(inner);
    prose.foreign.push({ ...at, kind: 'html', shown: node.name ?? '' });
    return;
  }
  const attributes = new Map<string, string | null>();
  for (const attribute of node.attributes) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…';
    const value = attribute.type === 'mdxJsxAttribute' ? (attribute.value ?? '') : null;
    attributes.set(name, typeof value === 'string' ? value : null);
    if (typeof value !== 'string') {
      const shown = `${name}={${value === null ? attribute.value : value.value}}`;
      prose.foreign.push({ ...at, kind: 'expression', shown });
    }
  }
  const component: Component = {
    ...at,
    name: node.name,
    attributes,
    isBlock: node.type === 'mdxJsxFlowElement',
  };
  prose.components.push(component);
}

const comment = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/;

function foreignIn(node: MdastNode, source: string): Pick<Foreign, 'kind' | 'shown'> | null {
  const shown = slice(node, source).split(/\r?\n/, 1)[0]?.slice(0, 60) ?? '';
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return comment.test(node.value) ? null : { kind: 'expression', shown };
    case 'mdxjsEsm':
      return { kind: 'esm', shown: /^\w+/.exec(shown)?.[0] ?? shown };
    case 'html':
      return { kind: 'html', shown };
    case 'yaml':
      return { kind: 'frontmatter', shown };
    default:
      return node.type.toString() === 'toml' ? { kind: 'frontmatter', shown } : null;
  }
}

/** References of a text, at their own places: the text of a node may run over several lines. */
/** Where the sign at `index` of a text that begins at `start` stands. */
function within(text: string, start: Position, index: number): Position {
  const lines = text.slice(0, index).split('\n');
  const last = lines.at(-1) ?? '';
  return lines.length === 1
    ? { line: start.line, column: start.column + last.length }
    : { line: start.line + lines.length - 1, column: last.length + 1 };
}

const marksIn = (text: string, start: Position): Position[] =>
  [...text.matchAll(/(?<!\\)\*\*/g)].map(({ index }) => within(text, start, index));

function referencesIn(text: string, start: Position): Reference[] {
  const references: Reference[] = [];
  const at = (index: number): Position => within(text, start, index);
  const rest = text.replace(referencePattern, (whole, to: string, _words, index: number) => {
    references.push({ ...at(index), to: to.trim(), around: whole });
    return ' '.repeat(whole.length);
  });
  for (const match of rest.matchAll(/\[\[[^\n]{0,20}/g)) {
    references.push({ ...at(match.index), to: null, around: match[0] });
  }
  return references;
}

/** Words of a node without its marks. */
function startOf(node: MdastNode): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

const slice = (node: MdastNode, source: string): string =>
  source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
