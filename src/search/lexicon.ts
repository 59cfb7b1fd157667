import { hasHangul, normalize } from './text/normalize.ts';

/** `search/lexicon-<language>.json`: what the planner knows of the course, in as few bytes as may be. */
export interface LexiconFile {
  /** Number of documents in the index. */
  readonly documents: number;
  readonly terms: readonly PackedTerm[];
  /** Words of titles and headings, and names of interfaces; separated by spaces. */
  readonly words: string;
  /** Other words that occur in the texts: right as they are. */
  readonly common: string;
  /** Words of general language, a line for each meaning. */
  readonly everyday: string;
}

/** Id, names and aliases of a term, the latter two each with `|` between them. No id where its name in English says it. */
export type PackedTerm = readonly [id: string, names: string, aliases: string];

export interface LexiconTerm {
  readonly id: string;
  /** The term, as the language of the file has it, then whatever else people call it, in both languages. */
  readonly names: readonly string[];
  /** What is typed by people who look for it, though it is no name of it. */
  readonly aliases: readonly string[];
}

export const packTerm = ({ id, names, aliases }: LexiconTerm): PackedTerm => [
  id === idOf(names) ? '' : id,
  names.join('|'),
  aliases.join('|'),
];

export const unpackTerm = ([id, packed, aliases]: PackedTerm): LexiconTerm => {
  const names = packed.split('|');
  return { id: id || idOf(names), names, aliases: aliases ? aliases.split('|') : [] };
};

/** `Event loop` → `event-loop`. */
const idOf = (names: readonly string[]): string =>
  normalize(names.find((name) => !hasHangul(name)) ?? '')
    .replaceAll("'", '')
    .replaceAll(' ', '-');

/** Whether what was fetched is a lexicon: a host may answer with a page of its own. */
export const isLexicon = (value: unknown): value is LexiconFile =>
  typeof value === 'object' && value !== null && 'terms' in value && Array.isArray(value.terms);
