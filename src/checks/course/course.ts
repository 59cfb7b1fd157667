import type { Curriculum, Kind } from '../../curriculum/model.ts';
import type { KnownIds } from '../../curriculum/resolve.ts';
import type { Locale } from '../../schemas/text.ts';
import type { Folder, SourceFile } from '../files/tree.ts';
import type { ProseFile } from '../prose/read.ts';

/** The words of a lesson, by language. */
export type Twins = Readonly<Partial<Record<Locale, ProseFile>>>;

/** A snippet, as far as prose can refer to it. */
export interface SnippetFacts {
  readonly languages: readonly string[];
  /** Labels of the figures that its recording holds. */
  readonly figures: readonly string[];
}

/** Everything that one file of prose can refer to. */
export interface Course {
  readonly curriculum: Curriculum;
  readonly known: KnownIds;
  /** Terms of the glossary by the words that name them, as `plainWord` writes these. */
  readonly terms: ReadonlyMap<string, string>;
  /** Former names of lessons, each with the present one. */
  readonly former: ReadonlyMap<string, string>;
  /** Every snippet; null where its facts cannot be read. */
  readonly snippets: ReadonlyMap<string, SnippetFacts | null>;
  /** Languages in which a lab has a recorded run. */
  readonly recorded: ReadonlyMap<string, readonly string[]>;
  readonly prose: ReadonlyMap<string, Twins>;
  /** Folder of each lesson, for the pictures that lie in it. */
  readonly folders: ReadonlyMap<string, Folder>;
  /** Files of public/, by their address on the site: `/favicon.svg`. */
  readonly publicFiles: ReadonlyMap<string, SourceFile>;
}

/** A word without capitals and spaces, in which people differ. */
export const plainWord = (word: string): string => word.toLowerCase().replace(/[\s-]+/g, '');

export const idsOf = ({ known, snippets }: Course, kind: Kind | 'snippet'): ReadonlySet<string> =>
  kind === 'snippet' ? new Set(snippets.keys()) : known[kind];
