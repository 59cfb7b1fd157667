import type { Bloom } from '../schemas/bloom.ts';
import type { Locale } from '../schemas/text.ts';

/** Kinds of results, in the order in which a filter offers them. A topic counts as a lesson. */
export const searchKinds = ['lesson', 'lab', 'objective', 'term', 'erratum'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** A part of a page under a heading of its own. */
export interface Section {
  /** Id of the heading; null for what stands before the first. */
  readonly id: string | null;
  readonly heading: string;
  /** Glossary terms that are explained here. */
  readonly terms: readonly string[];
  /** Names from its programs: `asyncio.gather`, `create_task`. */
  readonly identifiers: readonly string[];
  readonly text: string;
  /** What readers ask that this answers: the telling words of each question, with spaces between. */
  readonly asked?: readonly string[];
}

/** What can be found: a page, or an entry of a page that is a list. */
export interface SearchDocument {
  readonly kind: SearchKind;
  readonly locale: Locale;
  readonly url: string;
  readonly title: string;
  /** Where it stands: unit or part of the site. */
  readonly place: string;
  readonly bloom: readonly Bloom[];
  readonly objectives: readonly string[];
  /** Announced, but not written yet. */
  readonly planned: boolean;
  readonly sections: readonly Section[];
}
