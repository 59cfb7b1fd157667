import type { Position } from '../finding.ts';

/** What one `ko.mdx` or `en.mdx` holds, as far as rules ask for it. Small, so that 20,000 of them fit into memory. */
export interface Prose {
  readonly headings: readonly Heading[];
  /** Lines that would be headings with a space after their signs. */
  readonly unspaced: readonly (Position & { readonly marks: string })[];
  readonly components: readonly Component[];
  readonly references: readonly Reference[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly codes: readonly Code[];
  readonly tables: readonly Table[];
  /** Marks of Markdown that were not read as such. */
  readonly marks: readonly Position[];
  /** What runs or is raw and must not be there. */
  readonly foreign: readonly Foreign[];
  /** Letters of running text: how many, and how many of them are Hangul. */
  readonly letters: Letters;
  readonly paragraphs: readonly Paragraph[];
}

export interface Letters {
  readonly all: number;
  readonly hangul: number;
}

/** One paragraph, its letters without code and the words of links. */
export interface Paragraph extends Position, Letters {}

export interface Heading extends Position {
  readonly level: number;
  readonly text: string;
  /** The text without code and the words of links. */
  readonly words: string;
  /** From `{#id}`; without it an id is made of the words. */
  readonly id: string | null;
}

export interface Component extends Position {
  readonly name: string;
  /** Null where the value is an expression. */
  readonly attributes: ReadonlyMap<string, string | null>;
  /** Stands by itself, not in a sentence. */
  readonly isBlock: boolean;
}

/** `[[id]]` or `[[kind:id|words]]`; `to` is null where it does not end. */
export interface Reference extends Position {
  readonly to: string | null;
  readonly around: string;
}

export interface Link extends Position {
  readonly url: string;
  readonly text: string;
}

export interface Image extends Position {
  readonly url: string;
  readonly alt: string;
}

export interface Code extends Position {
  readonly language: string | null;
  readonly meta: string;
  readonly isClosed: boolean;
}

/** A table, or lines that look like one but have no header row. */
export interface Table extends Position {
  readonly hasHeader: boolean;
}

export interface Foreign extends Position {
  readonly kind: 'expression' | 'esm' | 'html' | 'frontmatter' | 'open-frontmatter';
  /** The name of an element, else the source. */
  readonly shown: string;
}
