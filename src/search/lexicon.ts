/** `search/lexicon-<language>.json`: what the planner knows of the course. */
export interface LexiconFile {
  /** Number of documents in the index. */
  readonly documents: number;
  readonly terms: readonly LexiconTerm[];
  /** Words of titles and headings, and names of interfaces; separated by spaces. */
  readonly words: string;
  /** Other words that occur in the texts: right as they are. */
  readonly common: string;
}

export interface LexiconTerm {
  readonly id: string;
  /** The term, as the language of the file has it. */
  readonly name: string;
  /** Whatever else people call it, in both languages. */
  readonly others: readonly string[];
  /** What is typed by people who look for it, though it is no name of it. */
  readonly aliases: readonly string[];
}

/** Whether what was fetched is a lexicon: a host may answer with a page of its own. */
export const isLexicon = (value: unknown): value is LexiconFile =>
  typeof value === 'object' && value !== null && 'terms' in value && Array.isArray(value.terms);
